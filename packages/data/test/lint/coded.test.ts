import { describe, expect, it } from 'vitest';
import { event, first, found, page, said, taken } from './on-sources.js';

describe('coded: a claim can be held against its page', () => {
  const told = (...claims: object[]) =>
    found('coded', { [taken]: event(), [first]: page({}, ...claims) });
  const whole = { attribution: 'own-voice', act: 'took' };

  it('by the words for who speaks and by what was done, both', () => {
    expect(told(said(whole))).toEqual([]);
    expect(told(said(whole), said({ act: 'took' }, 2))).toEqual([
      'claims.1: c02 has no attribution; read its page again, or take the claim out',
    ]);
    expect(told(said())).toHaveLength(2);
  });
});
