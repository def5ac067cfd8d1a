#!/usr/bin/env bash
# Writes the bill (CycloneDX) of what whoever installs the packages gets, to the file that is named. `npm sbom` in the repository
# itself leaves out each library that another workspace has for its tests.
set -euo pipefail
into=$(realpath "$1")
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
version=$(node -p "require('./packages/data/package.json').version")
trap 'rm -rf "$folder"' EXIT
for name in data sdk cli; do
  npm pack --silent --ignore-scripts -w "@syria-2024/$name" --pack-destination "$folder" > /dev/null
done
cd "$folder"
echo "{ \"name\": \"syria-2024\", \"version\": \"$version\", \"private\": true }" > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ./*.tgz
npm sbom --sbom-format cyclonedx > "$into"
