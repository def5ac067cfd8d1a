/** The questions of the first view. */
import { ground } from './ground.js';
import { moment } from './moment.js';
import { outset } from './outset.js';

export const first = { ground, outset, moment };
