/** The address holds the whole state, and nothing that is wrong in an address reaches the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAddress, toAddress } from '../src/state/address.js';
import { covered, fromHours } from '../src/state/clock.js';
import { ruleNames } from '../src/state/rule-names.js';
import { atOutset, comparings, panels, type State } from '../src/state/state.js';

const moment = fc.integer({ min: 0, max: covered }).map(fromHours);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const supposed = fc.oneof(
  fc.record({
    place: id,
    holder: id.filter((name) => name !== 'open' && name !== 'closed'),
    from: fc.option(moment),
  }),
  fc.record({
    segment: id,
    passage: fc.constantFrom('open' as const, 'closed' as const),
    from: fc.option(moment),
  }),
);
const state: fc.Arbitrary<State> = fc.record({
  at: moment,
  known: fc.option(moment),
  side: id,
  rule: fc.constantFrom(...ruleNames),
  supposed: fc.array(supposed, { maxLength: 4 }),
  silenced: fc.array(id, { maxLength: 4 }),
  language: fc.constantFrom('en' as const, 'ar' as const),
  theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
  panel: fc.constantFrom(...panels),
  place: fc.option(id),
  from: id,
  to: id,
  against: fc.record({ at: moment, known: fc.option(moment) }),
  comparing: fc.constantFrom(...comparings),
  filter: fc.record(
    { side: id, actor: id, kind: id, front: id, disputed: fc.constant('true') },
    { requiredKeys: [] },
  ),
  view: fc.option(
    fc.tuple(
      fc.integer({ min: 31, max: 47 }),
      fc.integer({ min: 29, max: 41 }),
      fc.integer({ min: 1, max: 40 }),
    ),
  ),
  embed: fc.boolean(),
});

describe('the address', () => {
  it('gives back every state', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(fromAddress(toAddress(one))).toEqual(one);
      }),
    );
  });

  it('takes what it cannot read for the outset', () => {
    const wrong =
      'at=2025-01-01T00:00&known=soon&rule=mine&lang=fr&panel=%3Cscript%3E&place=A%20b&view=1,2,3&suppose=%3C,=,a=&side=%22';
    expect(fromAddress(wrong)).toEqual(atOutset);
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(panels).toContain(fromAddress(text).panel);
      }),
    );
  });
});
