#!/usr/bin/env bash
# Writes changes.json into the built package: what differs from the version that npm gives now; the first has nothing to differ from.
set -euo pipefail
cd "$(dirname "$0")/.."
into=packages/data/dist/files/changes.json
if npm view @syria-2024/data version 2> /dev/null | grep -q .; then
  npm run --silent data:diff -- latest --json "$into"
else
  echo '{ "from": null }' > "$into"
fi
