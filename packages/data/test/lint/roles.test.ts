import { describe, expect, it } from 'vitest';
import { at, type Change, event, found } from './on-events.js';

describe('roles: who leaves or takes is among the actors', () => {
  const told = (kind: string, changes: readonly Change[], ...actors: object[]) =>
    found('roles', { [at('x')]: event(kind, '2024-12-05', changes, { actors }) });
  const saa = { actor: 'saa', role: 'agent' };
  const moc = { actor: 'moc', role: 'agent' };

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

  it('is taken from a target or a party, unless he had left or handed it over before or by then', () => {
    const change = { place: 'hama', from: 'sdf', to: 'moc' };
    const taking = (more: object = {}) =>
      event('capture', '2024-12-05', [change], {
        actors: [moc, { actor: 'sdf', role: 'agent' }],
        ...more,
      });
    const refused = ['effects.0.control.from: sdf is no target of the event, nor a member of one'];
    const after = (...before: readonly object[]) =>
      found(
        'roles',
        Object.fromEntries([
          [at('taken'), taking()],
          ...before.map((one, i) => [at(`before${i}`), one] as const),
        ]),
      ).filter((problem) => problem.includes('target'));
    const leaves = (when: string, kind = 'withdrawal', places = ['hama']) =>
      event(kind, when, [], { places, actors: [saa, { actor: 'moc', role: 'receiver' }] });
    expect(after()).toEqual(refused);
    for (const role of ['target', 'party'])
      expect(
        found('roles', { [at('taken')]: taking({ actors: [moc, { actor: 'sdf', role }] }) }),
      ).toEqual([]);
    expect(after(leaves('2024-12-04'))).toEqual([]);
    expect(after(leaves('2024-12-04', 'handover'))).toEqual([]);
    expect(after(leaves('2024-12-05'))).toEqual([]);
    expect(after(leaves('2024-12-06'))).toEqual(refused);
    expect(after(leaves('2024-12-04'), leaves('2024-12-06'))).toEqual([]);
    expect(after(leaves('2024-12-04', 'statement'))).toEqual(refused);
    expect(after(leaves('2024-12-04', 'withdrawal', ['salamiyah']))).toEqual(refused);
  });

  it('whoever leaves is an agent, whoever is handed a place a receiver', () => {
    const given = { place: 'hama', from: 'saa', to: 'sdf' };
    const handed = (role: string) =>
      found('roles', {
        [at('handed')]: event('handover', '2024-12-05', [given], {
          actors: [saa, { actor: 'sdf', role }, { actor: 'moc', role: 'receiver' }],
        }),
      });
    expect(handed('receiver')).toEqual([]);
    expect(handed('agent')).toEqual([
      'effects.0.control.to: sdf is no receiver of the event, nor a member of one',
    ]);
    const leaving = (role: string) =>
      found('roles', {
        [at('left')]: event(
          'withdrawal',
          '2024-12-05',
          [{ place: 'hama', from: 'sdf', to: 'nobody' }],
          {
            actors: [saa, { actor: 'sdf', role }],
          },
        ),
      });
    expect(leaving('agent')).toEqual([]);
    expect(leaving('target')).toEqual([
      'effects.0.control.from: sdf is no agent of the event, nor a member of one',
    ]);
  });
});
