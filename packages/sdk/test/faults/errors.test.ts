/** What docs/errors.md says of errors is what the source has; that each example yields its code, the snippet asserts. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const source = ['atlas-error', 'dataset-error', 'invalid', 'unknown', 'untimely']
  .map((file) => read(`../../src/refusal/${file}.ts`))
  .join('');
const page = read('../../../../docs/errors.md');

const [, union = ''] = source.match(/export type ErrorCode =([^;]+);/) ?? [];
const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code as string);
const classes = [
  ...source.matchAll(/class (\w+) extends AtlasError \{[^}]*?code = '([a-z-]+)'/g),
].map(([, name, code]) => [code, name] as const);
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| `(\w+)` \|/gm)].map(
  ([, code, name]) => [code, name] as const,
);
const [, examples = ''] = page.match(/const wrong: [^{]+\{\n([\s\S]+?)\n\};/) ?? [];

describe('docs/errors.md', () => {
  it('has a row for every code in the source, with its class, and no other', () => {
    expect(codes.length).toBeGreaterThan(10);
    expect(classes.map(([code]) => code).sort()).toEqual([...codes].sort());
    expect([...rows].sort()).toEqual([...classes].sort());
  });

  it('has an example of every code', () => {
    const shown = [...examples.matchAll(/^ {2}'?([a-z-]+)'?: \(\) =>/gm)].map(([, code]) => code);
    expect(shown.sort()).toEqual([...codes].sort());
  });

  it('leaves out no class that the packages throw: no error is made elsewhere', () => {
    const folder = fileURLToPath(new URL('../../src/', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const made = files
      // What no question can bring about, were the code right: docs/decisions/085-columns-are-read-in-bounds.md.
      .filter((file) => file.endsWith('.ts') && file !== 'outside.ts')
      .flatMap((file) => [...readFileSync(folder + file, 'utf8').matchAll(/throw new (\w+)\(/g)])
      .map(([, name]) => name as string);
    const known = new Set(classes.map(([, name]) => name as string));
    expect([...new Set(made)].filter((name) => !known.has(name))).toEqual([]);
  });
});
