/** The questions of the first view. */
import { moment } from './moment.js';
import { outset } from './outset.js';

export const first = { outset, moment };
