/** Eight named states look as they did when somebody looked at them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differing, fingerprint } from './help/fingerprint.js';
import { type Opened, openExplorer } from './help/open.js';
import { type StateName, stateNames } from './help/states.js';
import { takePictures } from './help/take-pictures.js';

/** Another font, and places that came to the record since, move less than this; a lost layer, panel or palette more. */
const apart = 40;
const tolerated = 0.03;

const golden: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('golden/pictures.json', import.meta.url), 'utf8'),
);
const out = fileURLToPath(new URL('out/', import.meta.url));

let explorer: Opened;
let pictures: Map<StateName, Buffer>;
beforeAll(async () => {
  explorer = await openExplorer();
  pictures = await takePictures(explorer);
  mkdirSync(out, { recursive: true });
  for (const [name, png] of pictures) writeFileSync(`${out}${name}.png`, png);
});
afterAll(() => explorer.close());

describe('the page looks as it did', () => {
  it.each(stateNames)('%s', (name) => {
    const then = golden[name]?.match(/.{6}/g) ?? [];
    const now = fingerprint(pictures.get(name) ?? Buffer.alloc(0));
    expect(then.length).toBe(now.length);
    expect(differing(now, then, apart)).toBeLessThan(tolerated);
  });

  it('and the states look different from each other', () => {
    const desk = stateNames.filter((name) => name !== 'dark-phone' && name !== 'rastan');
    const [start, ...others] = desk.map((name) =>
      fingerprint(pictures.get(name) ?? Buffer.alloc(0)),
    );
    for (const other of others)
      expect(differing(other, start ?? [], apart)).toBeGreaterThan(tolerated);
  });
});
