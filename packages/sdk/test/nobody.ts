import type { Testimony } from '../src/evidence/rule.js';

/** Of a capture of which nobody says anything. */
export const nobody: Testimony = {
  about: 'capture',
  admitting: [],
  disinterested: [],
  relaying: [],
  seeing: [],
  interested: [],
  deniedBy: { disinterested: [], gaining: [], losing: [] },
  answered: [],
  retracted: [],
  alignments: {},
};
