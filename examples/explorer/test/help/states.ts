/** The states of the page that are looked at, and compared in CI. */
import { desk, phone } from './open.js';

const homs = 'view=36.72,34.72,4.2';

export const states = {
  start: { hash: '', size: desk },
  rastan: { hash: `panel=place&place=rastan&${homs}`, size: desk },
  cut: { hash: 'panel=way&at=2024-12-09T00:00', size: desk },
  near: { hash: `panel=approach&at=2024-12-06T00:00&${homs}`, size: desk },
  believed: { hash: `panel=believed&place=homs&known=2024-12-07T00:00&${homs}`, size: desk },
  beside: { hash: 'panel=compare&as=beside', size: desk },
  arabic: { hash: `lang=ar&panel=place&place=rastan&${homs}`, size: desk },
  'dark-phone': { hash: 'theme=dark&panel=place&place=homs', size: phone },
} as const;

export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as StateName[];
