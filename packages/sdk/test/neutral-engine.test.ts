/** The engine knows no campaign: what it says of one stands in `index.ts`, and in examples that run. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const src = new URL('../src/', import.meta.url);
const files = (readdirSync(src, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .sort();

/** Without the scope of the packages, and examples. */
const prose = (text: string) =>
  text.replaceAll('@syria-2024/', '').replaceAll(/@example[\s\S]*?\*\//g, '*/');

it('names no place and no side of the record outside the one file that binds it', () => {
  expect(files.length).toBeGreaterThan(100);
  const naming = files.filter((file) =>
    /syria|damascus|homs|government/i.test(prose(readFileSync(new URL(file, src), 'utf8'))),
  );
  expect(naming).toEqual(['index.ts']);
});
