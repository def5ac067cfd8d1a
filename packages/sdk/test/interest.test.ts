/** What a party has at stake in what is told of it, by the kind of event and the part it took. */
import type { EventKind } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import { explain, type Interest } from '../src/index.js';
import { capture, type Happening, smallWorld } from './small-world.js';

/** Who speaks, of an event told so: what is at stake for the speaker. */
function atStake(
  speaker: string,
  told: Omit<Happening, 'when'>,
  relations: [string, string, 'allied' | 'hostile'][] = [],
): Interest | undefined {
  const events = [{ when: '2024-12-05', said: [speaker], ...told }];
  const atlas = smallWorld({ places: ['a'], baseline: { a: 'gov' }, events, relations });
  const [event] = atlas.dataset.events;
  return explain(atlas, event as object).events[0]?.claims[0]?.interest;
}

describe('what a party has at stake', () => {
  const table: [EventKind, Partial<Record<'agent' | 'target' | 'receiver' | 'party', Interest>>][] =
    [
      ['capture', { agent: 'gains', target: 'loses', receiver: 'gains', party: 'party' }],
      ['entry', { agent: 'gains', target: 'loses', receiver: 'gains', party: 'party' }],
      ['withdrawal', { agent: 'loses', target: 'gains', receiver: 'gains', party: 'party' }],
      ['handover', { agent: 'loses', target: 'gains', receiver: 'gains', party: 'party' }],
      ['strike', { agent: 'party', target: 'party', receiver: 'party', party: 'party' }],
      ['statement', { agent: 'loses', target: 'party', receiver: 'party', party: 'loses' }],
    ];

  it.each(table)('in a %s, by its role', (kind, roles) => {
    for (const [role, interest] of Object.entries(roles)) {
      const actors = [{ actor: 'opp', role: role as 'agent' }];
      expect(atStake('opp', { kind, actors, effects: [] }), role).toBe(interest);
      expect(atStake('sdf', { kind, actors, effects: [] }), role).toBe('disinterested');
      expect(atStake('ap', { kind, actors, effects: [] }), role).toBe('disinterested');
    }
  });

  it('is what its effects give or take, though no actor is named', () => {
    const taken = { kind: 'capture', actors: [], effects: [capture('a', 'opp', 'gov')] } as const;
    const told = { ...taken, actors: [], effects: [...taken.effects] };
    expect(atStake('opp', told)).toBe('gains');
    expect(atStake('gov', told)).toBe('loses');
    const left = { ...told, kind: 'withdrawal' as const, effects: [capture('a', 'nobody', 'gov')] };
    expect(atStake('gov', left)).toBe('loses');
    expect(atStake('opp', left)).toBe('disinterested');
  });

  it('is that of its ally, where it took no part itself', () => {
    const allied: [string, string, 'allied'][] = [['opposition', 'sdf', 'allied']];
    const told = { kind: 'capture' as const, effects: [capture('a', 'opp', 'gov')] };
    expect(atStake('sdf', told)).toBe('disinterested');
    expect(atStake('sdf', told, allied)).toBe('gains');
    const parties = {
      kind: 'strike' as const,
      actors: [{ actor: 'opp', role: 'agent' as const }],
      effects: [],
    };
    expect(atStake('sdf', parties, allied)).toBe('party');
  });

  it('is the gain of who is said to hold still, and the loss of whoever is hostile to him', () => {
    const told = {
      kind: 'statement' as const,
      effects: [{ control: { place: 'a', holds: 'gov' } }],
    };
    expect(atStake('gov', told)).toBe('gains');
    expect(atStake('opp', told, [['government', 'opposition', 'hostile']])).toBe('loses');
  });
});
