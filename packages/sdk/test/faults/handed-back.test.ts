/** Answers that come back changed: what is printed or drawn of them is read first. */
import { describe, expect, it } from 'vitest';
import * as sdk from '../../src/index.js';

// biome-ignore lint/suspicious/noExplicitAny: every answer here was changed into one that the types refuse.
type Any = any;
const questions = sdk as Any;
const S = sdk.syria2024;
const day = '2024-12-05';
const held = sdk.controlAt(S, 'hama', day);
const [change] = sdk.controlDiff(S, '2024-12-01', day);
const [footnote] = sdk.cite(S, held);
const explanation = sdk.explain(S, held);
const route = sdk.checkRoute(S, { from: 'damascus', to: 'tartus', at: day });
const map = sdk.controlMap(S, day);
const withProperties = (properties: unknown) => ({ ...map, features: [{ properties }] });

const wrong: readonly (readonly [name: string, given: unknown, code: string])[] = [
  ['stateWords', { ...held, status: 'won' }, 'unknown-word'],
  ['stateWords', { ...held, status: 'Held' }, 'unknown-word'],
  ['formatDiff', [{ ...change, before: { ...change?.before, status: 'lost' } }], 'unknown-word'],
  ['formatDiff', [{ ...change, after: 'held' }], 'invalid-value'],
  ['formatDiff', [{ ...change, why: 'magic' }], 'invalid-value'],
  ['diffToGeoJSON', [{ ...change, after: { ...change?.after, status: null } }], 'unknown-word'],
  ['formatFootnotes', [{ ...footnote, number: 'one' }], 'invalid-value'],
  ['formatFootnotes', [{ ...footnote, text: 7 }], 'invalid-value'],
  ['formatExplanation', { ...explanation, because: 7 }, 'invalid-value'],
  ['formatExplanation', { ...explanation, events: [{}] }, 'invalid-value'],
  ['formatExplanation', { ...explanation, assumptions: [7] }, 'invalid-value'],
  ['routeGeoJSON', { ...route, status: 'shut' }, 'unknown-word'],
  ['slimGeoJSON', { ...map, type: 'Topology' }, 'unknown-word'],
  ['slimGeoJSON', withProperties({}), 'invalid-value'],
  ['slimGeoJSON', withProperties(null), 'invalid-value'],
];

describe('an answer that is handed back', () => {
  it.each(wrong)('to %s is refused where it is no answer any more: no. %#', (name, given, code) => {
    expect(() => questions[name](S, given)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    { notBefore: 'x', notAfter: 'y', precision: 'day' },
    { notBefore: '2024-12-06', notAfter: '2024-12-05', precision: 'day' },
    { notBefore: '2024-12-05', notAfter: '2024-12-06', precision: 'century' },
    { notBefore: '2024-12-05', notAfter: '2024-12-06' },
  ])('is a span only with two instants in order and a precision: no. %#', (span) => {
    expect(() => questions.spanWords(span)).toThrow(sdk.InvalidValueError);
  });

  it('is read as it was given', () => {
    expect(questions.stateWords(S, held)).toContain('held by');
    expect(questions.slimGeoJSON(S, map).features.length).toBe(map.features.length);
  });
});
