import { describe, expect, it } from 'vitest';
import { collections } from '../register/collections/index.js';
import { datasetRules } from '../register/dataset.js';
import { fieldsOf } from '../register/shape/table.js';
import { faultsIn } from '../register/truth/check.js';
import { typesModule } from '../ship/types.js';
import { staleFiles } from '../tools/register.js';

const all = Object.values(collections);

describe('the register', () => {
  it('has written what follows from it', () => {
    expect(staleFiles()).toEqual([]);
  });

  it('names kinds that there are', () => {
    const kinds = all.flatMap(({ one }) => one ?? []);
    for (const { fields } of Object.values(datasetRules()))
      for (const { refers = [], prefix } of fields)
        for (const kind of [...refers, ...(prefix ? [prefix.refers] : [])])
          expect(kinds).toContain(kind);
  });

  it('knows every field that names a record, however deep', () => {
    const paths = (name: keyof typeof collections) =>
      fieldsOf(collections[name].shipped)
        .filter(({ refers }) => refers)
        .map(({ path }) => path);
    expect(paths('events')).toEqual([
      'front',
      'places[]',
      'actors[].actor',
      'after[]',
      'contradicts[]',
      'admits[]',
      'effects[].control.place',
      'effects[].control.area',
      'effects[].control.segment',
      'effects[].control.to',
      'effects[].control.from',
      'effects[].control.except[]',
      'effects[].control.holder',
      'effects[].control.in',
      'effects[].control.holds',
      'effects[].passage.segment',
    ]);
    expect(paths('segments')).toEqual(['a', 'b', 'road', 'sources[]']);
    expect(paths('actors')).toEqual(['bloc', 'memberOf[].actor']);
    expect(paths('roads')).toEqual(['sources[]', 'order[]']);
  });

  it('describes each field once: every type has its fields told', () => {
    const told = typesModule().match(/^export interface Event<[\s\S]*?^}/m)?.[0] ?? '';
    const fields = told.match(/^ {2}readonly \w+/gm) ?? [];
    const comments = told.match(/^ {2}\/\*\* /gm) ?? [];
    expect(fields.length).toBeGreaterThan(10);
    // All but the id.
    expect(comments.length).toBe(fields.length - 1);
  });
});

describe('the check', () => {
  const fields = fieldsOf(collections.claims.shipped);
  const known = {
    place: ['hama'],
    bloc: ['opposition'],
    event: ['e'],
    origin: ['o'],
    source: ['s'],
  };
  const isKnown = (kind: string, id: string) =>
    known[kind as keyof typeof known]?.includes(id) ?? false;
  const faults = (claim: object) => [...faultsIn(claim, fields, isKnown)];
  const right = { source: 's', event: 'e', origin: 'o', stance: 'asserts' };

  it('finds nothing in what is right', () => {
    expect(faults({ ...right, measure: { from: 'front:opposition', to: 'hama' } })).toEqual([]);
  });

  it('finds an id that names nothing, and a bloc behind a front', () => {
    const measure = { from: 'front:oposition', to: 'hma' };
    expect(faults({ ...right, event: 'x', measure })).toEqual([
      { path: ['event'], given: 'x', among: ['event', 'baseline'] },
      { path: ['measure', 'from'], given: 'oposition', among: ['bloc'] },
      { path: ['measure', 'to'], given: 'hma', among: ['place'] },
    ]);
  });
});
