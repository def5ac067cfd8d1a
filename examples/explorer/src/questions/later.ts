/** Questions that somebody asks: their code and the texts come when the first of them is asked. */
import { approach } from './approach.js';
import { difference } from './difference.js';
import { find } from './find.js';
import { fronts } from './fronts.js';
import { land } from './land.js';
import { place } from './place.js';
import { origins, summaries } from './voices.js';
import { way } from './way.js';

export const later = { approach, difference, find, fronts, land, place, origins, summaries, way };

/** Those that read no text of the record. */
export const needsNoText: ReadonlySet<string> = new Set(['land', 'approach', 'difference']);
