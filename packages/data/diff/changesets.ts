/** The changesets that wait for the next release. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const changesetFolder = fileURLToPath(new URL('../../../.changeset', import.meta.url));

export function readChangesets(): string[] {
  return readdirSync(changesetFolder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => readFileSync(join(changesetFolder, file), 'utf8'));
}
