/** Nothing that a caller writes into an answer, a map or an option changes the record or what is answered next. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lean } from '../../data/src/lean.js';
import * as sdk from '../src/index.js';
import { right } from './faults/right-calls.js';
import { smallDataset } from './small-world.js';

// biome-ignore lint/suspicious/noExplicitAny: questions are asked by name.
type Any = any;
const questions = sdk as Any;
const S = sdk.syria2024;

/** Writes over all that can be written over, however deep, as a caller's own code may. */
function scribble(part: unknown, seen = new Set<object>()): number {
  if (typeof part !== 'object' || part === null || seen.has(part)) return 0;
  seen.add(part);
  let written = 0;
  for (const name of Object.keys(part)) {
    written += scribble((part as Any)[name], seen);
    const before = (part as Any)[name];
    try {
      (part as Any)[name] = typeof before === 'number' ? 666 : 'scribbled';
      written++;
    } catch {
      // Frozen.
    }
  }
  if (Array.isArray(part) && !Object.isFrozen(part)) part.push('scribbled');
  return written;
}

/** Short, so that a failure is read. */
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const print = (answer: unknown) =>
  digest(
    JSON.stringify(typeof (answer as Any)?.next === 'function' ? [...(answer as Any)] : answer),
  );
const ask = (name: string, given: readonly unknown[]) => questions[name](S, ...given);
const isAtlas = (name: string) => ['assume', 'without'].includes(name);

describe('what is written into an answer stays there', () => {
  const record = print(S.dataset);

  it.each(Object.entries(right).filter(([name]) => !isAtlas(name)))('%s', (name, given) => {
    // A slim map has the geometry of the map that it is given.
    const own = name === 'slimGeoJSON' ? structuredCloneOf(given) : given;
    const before = print(ask(name, given));
    const answer = ask(name, own);
    const taken = typeof answer?.next === 'function' ? [...answer] : answer;
    scribble(taken);
    expect(print(ask(name, given))).toBe(before);
    expect(print(S.dataset)).toBe(record);
  });

  it.each(['assume', 'without'])('the atlas of %s', (name) => {
    const atlas = ask(name, right[name] ?? []);
    const before = print(sdk.controlAt(atlas, 'homs', '2024-12-07'));
    scribble(atlas);
    expect(print(sdk.controlAt(atlas, 'homs', '2024-12-07'))).toBe(before);
    expect(print(S.dataset)).toBe(record);
  });
});

describe('what is written into an option stays there', () => {
  it.each(Object.entries(right))('%s', (name, given) => {
    const own = structuredCloneOf(given);
    const answer = ask(name, own);
    const before = print(answer);
    scribble(own);
    expect(print(isAtlas(name) ? answer : ask(name, given))).toBe(before);
  });
});

/** Answers that are given on are the SDK's own; functions are shared. */
function structuredCloneOf<T>(part: T): T {
  if (typeof part !== 'object' || part === null) return part;
  const copy = Object.entries(part).map(([name, one]) => [name, structuredCloneOf(one)]);
  return (Array.isArray(part) ? copy.map(([, one]) => one) : Object.fromEntries(copy)) as T;
}

describe('a record', () => {
  const isFrozen = (part: unknown): boolean =>
    typeof part !== 'object' ||
    part === null ||
    (Object.isFrozen(part) && Object.values(part).every(isFrozen));

  it('that ships is frozen through and through, the lean one too', () => {
    for (const rows of [...Object.values(S.dataset), ...Object.values(lean)])
      expect(isFrozen(rows)).toBe(true);
  });

  it('that is brought is as it was when it was brought', () => {
    const brought = smallDataset({ places: ['a', 'b'], baseline: { a: 'gov' } });
    const atlas = sdk.createAtlas(brought);
    const before = print(sdk.controlAt(atlas, 'a', '2024-12-05'));
    expect(Object.isFrozen(brought.places[0])).toBe(false);
    scribble(brought);
    expect(print(sdk.controlAt(atlas, 'a', '2024-12-05'))).toBe(before);
    expect(isFrozen(atlas.dataset)).toBe(true);
  });
});
