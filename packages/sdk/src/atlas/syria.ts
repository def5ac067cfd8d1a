import type { SyriaIds } from '@syria-2024/data';
import * as data from '@syria-2024/data';
import { type Atlas, wrap } from './atlas.js';

/** The shipped record, ready to be asked. Its ids are literal types: a misspelt place does not compile. */
export const syria2024: Atlas<SyriaIds> = /* @__PURE__ */ wrap<SyriaIds>({
  meta: data.meta,
  sources: data.sources,
  claims: data.claims,
  origins: data.origins,
  events: data.events,
  places: data.places,
  areas: data.areas,
  actors: data.actors,
  blocs: data.blocs,
  fronts: data.fronts,
  regions: data.regions,
  relations: data.relations,
  roads: data.roads,
  segments: data.segments,
  corridors: data.corridors,
  baseline: data.baseline,
  outlines: data.outlines,
  boundaries: data.boundaries,
});
