/** What a release runs, in order: the rehearsal runs it here, `.github/workflows/release.yml` on the day. */
export const steps = {
  install: 'npm ci --no-audit --no-fund',
  build: 'npx turbo run build',
  /** Followed by the folder for the files of all formats. */
  tables: 'npm run tables --',
  /** Adds changes.json to the built package; no build may follow, which would take it away. */
  changes: 'bash scripts/release-changes.sh',
  /** Followed by the file for the bill of what whoever installs the packages gets. */
  bill: 'bash scripts/release-bill.sh',
  /** On the day behind `npm run data:gate`, which a rehearsal does not ask. */
  publish: 'changeset publish --no-git-tag',
};
