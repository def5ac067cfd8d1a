import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { home } from '../src/read-campaign.js';

const tutorial = readFileSync(new URL('../../docs/bring-your-own-campaign.md', home), 'utf8');

it.each(['csv', 'yaml'])('what the tutorial shows of the %s stands in the example', (language) => {
  const blocks = [...tutorial.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))];
  const shown = blocks.flatMap(([, block = '']) => block.trimEnd().split('\n'));
  const written = new Set(['', 'tables/', 'sources/'].flatMap(linesIn));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((line) => !written.has(line))).toEqual([]);
});

function linesIn(folder: string): string[] {
  const files = readdirSync(new URL(folder, home)).filter((file) => /\.(csv|yaml)$/.test(file));
  return files.flatMap((file) => readFileSync(new URL(folder + file, home), 'utf8').split('\n'));
}
