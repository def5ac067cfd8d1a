/** Other inputs of the kinds that were once misunderstood: answers, rules, words, points, ids. */
import { describe, expect, it } from 'vitest';
import * as sdk from '../../src/index.js';
import { type Any, fault, S } from './fault.js';

const questions = sdk as Any;

const { controlAt, distanceToHoms } = questions;

describe('an answer of another record', () => {
  const hama = controlAt(S, 'hama', '2024-12-05');
  it.each([
    ['a claim', { ...hama.evidence, claims: [...hama.evidence.claims, 'nowhere-c01'] }],
    ['an event', { ...hama.evidence, events: ['nowhere'] }],
    ['no id', { ...hama.evidence, claims: '' }],
  ])('is not cited as far as it goes: %s', (_, evidence) => {
    for (const ask of ['cite', 'explain', 'toCSL', 'toBibTeX'])
      expect(fault(() => questions[ask](S, { ...hama, evidence })).code).toBe('unknown-id');
  });
});

describe('a rule that was made', () => {
  const { onlyAlignmentRule, onlyOriginsRule, withoutAlignmentRule } = questions;
  const within = (rule: unknown) => withoutAlignmentRule('independent', rule);

  it.each([
    ['an alignment to leave out', withoutAlignmentRule('goverment'), 'unknown-word', 'government'],
    ['an alignment to hear', onlyAlignmentRule('rebels'), 'unknown-word', undefined],
    ['an origin', onlyOriginsRule(['sohr', 'SANA']), 'unknown-id', 'sana'],
    ['one of a rule inside', within(onlyOriginsRule(['sohrr'])), 'unknown-id', 'sohr'],
  ])('is refused where it names %s that is not of the atlas', (_, rule, code, nearest) => {
    const calls = [
      () => controlAt(S, 'hama', '2024-12-05', { rule }),
      () => questions.compareRules(S, '2024-12-05', { rule }),
      () => questions.explain(S, controlAt(S, 'hama', '2024-12-05'), { rule }),
    ];
    for (const call of calls) expect(fault(call)).toMatchObject({ code, nearest });
  });

  it('is taken where it names those of the atlas', () => {
    const rule = within(onlyOriginsRule(['sohr']));
    expect(controlAt(S, 'hama', '2024-12-05', { rule }).status).toBeDefined();
  });
});

describe('a nearest word', () => {
  it.each([
    ['an id', () => controlAt(S, 'HAMA', '2024-12-05'), 'hama'],
    ['an origin', () => questions.claimsWhere(S, { origin: 'SOHR' }), 'sohr'],
    ['an option', () => controlAt(S, 'hama', '2024-12-05', { ASOF: '2024-12-01' }), 'asOf'],
    ['a kind', () => questions.findPlace(S, 'Hama', { kind: 'BASE' }), 'base'],
    ['a bloc', () => questions.checkCorridors(S, { bloc: 'SDF' }), 'sdf'],
  ])('of %s in capitals is the same in small letters', (_, call, nearest) => {
    expect(fault(call).nearest).toBe(nearest);
  });
});

describe('a feature', () => {
  it('is no point, but its geometry is', () => {
    const feature = { type: 'Feature', geometry: { type: 'Point', coordinates: [36, 34] } };
    expect(fault(() => distanceToHoms(S, feature)).message).toContain('of a Feature its geometry');
    expect(distanceToHoms(S, feature.geometry).km).toBeGreaterThan(0);
  });
});

describe('a point', () => {
  it.each([
    ['Ankara', [32.85, 39.93], 671.6],
    ['Nicosia', [33.38, 35.17], 312],
    ['Beirut', [35.5, 33.89], 149],
    ['Beirut with its height', [35.5, 33.89, 40], 149],
    ['Mersin by name', { lat: 36.8, lon: 34.63 }, 294],
    ['Paris', [2.35, 48.85], 3200],
  ])('%s is measured', (_, point, km) => {
    expect(Math.abs(distanceToHoms(S, point).km / km - 1)).toBeLessThan(0.03);
  });

  it.each([
    ['turned round', [34.727, 36.723]],
    ['near Mersin by array', [34.63, 36.8]],
    ['mixed', { lon: 36, latitude: 34, lat: 34 }],
    ['with more than axes', { lon: 36, lat: 34, name: 'x' }],
    ['of two longitudes', { lon: 36, lng: 36, lat: 34 }],
    ['a feature', { type: 'Feature', geometry: { type: 'Point', coordinates: [36, 34] } }],
    ['a line', { type: 'LineString', coordinates: [[36, 34]] }],
    ['texts', ['36', '34']],
    ['named texts', { lon: '36', lat: '34' }],
    ['beyond the pole', [36, 134]],
    ['infinite', [Number.POSITIVE_INFINITY, 34]],
    ['a map', new Map([['lon', 36]])],
    ['four numbers', [36, 34, 0, 0]],
  ])('%s is refused', (_, point) => {
    expect(fault(() => distanceToHoms(S, point)).code).toBe('invalid-point');
  });
});

describe('an id', () => {
  it.each([
    'Hama',
    'HAMA',
    'hama ',
    ' hama',
    'حماة',
    '',
    '__proto__',
    'constructor',
    'x'.repeat(1e6),
  ])('no. %# is none, and findPlace is named', (given) => {
    const error = fault(() => controlAt(S, given, '2024-12-05'));
    expect([error.code, error.given]).toEqual(['unknown-id', given]);
    expect(error.message).toContain('findPlace');
    expect(error.message.length).toBeLessThan(300);
  });

  it.each([null, undefined, 7, Symbol('x'), {}, ['hama'], new Map(), Number.NaN])(
    'no. %# is no text either',
    (given) => expect(fault(() => controlAt(S, given, '2024-12-05')).code).toBe('unknown-id'),
  );
});
