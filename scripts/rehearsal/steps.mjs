/** What a release runs, in order: the rehearsal runs it here, `.github/workflows/release.yml` on the day. */
export const steps = {
  install: 'npm ci --no-audit --no-fund',
  build: 'npx turbo run build',
  /** Writes changes.json into the built package. */
  changes: 'bash scripts/release-changes.sh',
  /** Followed by the folder for the files of all formats. */
  tables: 'npm run tables --',
  /** On the day behind `npm run data:gate`, which a rehearsal does not ask. */
  publish: 'changeset publish --no-git-tag',
};
