#!/usr/bin/env bash
# Adds changes.json to the built package: what differs from the version that npm gives now; the first has nothing to differ from.
set -euo pipefail
cd "$(dirname "$0")/.."
into=$(mktemp)
trap 'rm -f "$into"' EXIT
if npm view @syria-2024/data version 2> /dev/null | grep -q .; then
  npm run --silent data:diff -- latest --json "$into"
else
  echo '{ "from": null }' > "$into"
fi
cd packages/data
node ../../scripts/whole/add.mjs files/changes.json "$into"
