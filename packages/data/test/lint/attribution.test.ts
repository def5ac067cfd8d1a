import { describe, expect, it } from 'vitest';
import type { Files } from '../records-of.js';
import { event, first, found, origin, page, said, taken } from './on-sources.js';

describe('attribution: the words of a page limit who speaks', () => {
  const told = (claim: object, more: object = {}, files: Files = {}) =>
    found('attribution', { [taken]: event(), [first]: page(more, said(claim)), ...files });
  const own = { attribution: 'own-voice' };

  it('in its own voice a page is the outlet that it is of', () => {
    expect(told(own)).toEqual([]);
    expect(told({ ...own, origin: 'wire' })).toEqual([
      'claims.0.origin: own-voice is the outlet itself; expected daily',
    ]);
    expect(told({ ...own, origin: 'wire' }, { publisher: null })).toEqual([]);
    expect(told({ ...own, origin: 'wire' }, { publisher: 'A paper unheard of' })).toEqual([]);
  });

  it('of two origins of one name neither is expected', () => {
    const twin = { 'origins/daily-of-homs': origin('Daily', 'media') };
    expect(told({ ...own, origin: 'wire' }, {}, twin)).toEqual([]);
  });

  it('a side speaks in its own voice on its own pages only', () => {
    const army = { ...own, origin: 'army', basis: 'stated' };
    expect(told(army)).toEqual([
      'claims.0.origin: own-voice is the outlet itself; army is military',
    ]);
    expect(told(army, { kind: 'official', publisher: 'Ministry' })).toEqual([]);
    expect(told(army, { kind: 'social', publisher: 'Ministry' })).toEqual([]);
  });

  it('an outlet that reports announces nothing, unless it is an opinion that is told', () => {
    const stated = { ...own, basis: 'stated' };
    expect(told(stated)).toEqual([
      'claims.0.basis: an outlet that reports announces nothing; expected relayed, inferred, witnessed or visual',
    ]);
    expect(told(stated, {}, { [taken]: event({ kind: 'statement' }) })).toEqual([]);
  });

  it('without words for the speaker, or of an origin that is not there, nothing is said', () => {
    expect(told({})).toEqual([]);
    expect(told({ ...own, origin: 'nobody' })).toEqual([]);
  });
});
