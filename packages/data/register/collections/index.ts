/** Every collection. Written by `npm run register`. */
import { actors } from './actors.js';
import { areas } from './areas.js';
import { baseline } from './baseline.js';
import { blocs } from './blocs.js';
import { claims } from './claims.js';
import { corridors } from './corridors.js';
import { events } from './events.js';
import { fronts } from './fronts.js';
import { origins } from './origins.js';
import { outlines } from './outlines.js';
import { places } from './places.js';
import { redirects } from './redirects.js';
import { regions } from './regions.js';
import { relations } from './relations.js';
import { roads } from './roads.js';
import { segments } from './segments.js';
import { sources } from './sources.js';
import { waters } from './waters.js';

export const collections = {
  actors,
  areas,
  baseline,
  blocs,
  claims,
  corridors,
  events,
  fronts,
  origins,
  outlines,
  places,
  redirects,
  regions,
  relations,
  roads,
  segments,
  sources,
  waters,
} as const;
