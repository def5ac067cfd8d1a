import { describe, expect, it } from 'vitest';
import { at, type Change, event, found } from './on-events.js';

describe('roles: who leaves or takes is among the actors', () => {
  const told = (kind: string, changes: readonly Change[], ...actors: object[]) =>
    found('roles', { [at('x')]: event(kind, '2024-12-05', changes, { actors }) });
  const saa = { actor: 'saa', role: 'agent' };

  it('who leaves or hands over, though nothing else is told to change', () => {
    expect(told('withdrawal', [])).toEqual([
      'actors: a withdrawal needs an actor with role: agent',
    ]);
    expect(told('handover', [], saa)).toEqual([
      'actors: a handover needs an actor with role: receiver',
    ]);
    expect(told('withdrawal', [], saa)).toEqual([]);
  });

  it('who takes only where something changes', () => {
    expect(told('capture', [])).toEqual([]);
    expect(told('capture', [{ place: 'hama', to: 'moc' }])).toEqual([
      'actors: a capture needs an actor with role: agent',
      'effects.0.control.to: moc is no agent or receiver of the event, nor a member of one',
    ]);
  });
});
