/** Pieces of ground with one label, joined. */
import type { Ids } from '@syria-2024/data';
import type { MultiPolygon } from 'geojson';
import { frozen } from '../atlas/frozen.js';
import { getOrMake } from '../evidence/get-or-make.js';
import { type Leaning, mergeLeanings } from '../evidence/leaning.js';
import { wound } from '../geodesy/wind.js';
import { type Arcs, arcsOf } from './arcs.js';
import type { Cells } from './cells.js';
import { joinPieces } from './join.js';
import type { Label } from './label.js';

/** Ground of one label, and what of it no date changes as long as its places have the same labels. */
export interface Merged<I extends Ids = Ids> {
  readonly geometry: MultiPolygon;
  readonly areaKm2: number;
  readonly places: readonly I['place'][];
  readonly leaning: Leaning<I>;
}

interface Kept {
  readonly labels: readonly Label[];
  readonly merged: Merged;
}

/** Two dates differ in few places: most areas of the one are those of the other. */
const most = 64;
const kept = new WeakMap<Cells, Map<string, Kept>>();

/** Some pieces as one; kept for the areas that were asked for last. */
export function merged<I extends Ids>(
  cells: Cells<I>,
  labels: readonly Label<I>[],
  numbers: readonly number[],
): Merged<I> {
  const owner: Cells = cells;
  const known = kept.get(owner) ?? new Map<string, Kept>();
  kept.set(owner, known);
  // A site on both banks of a river has two pieces.
  const sites = [...new Set(numbers.map((n) => reportedSite(owner, n)))].filter((n) => n >= 0);
  const own = sites.map((n) => labels[n]) as readonly Label[];
  const key = numbers.join();
  const before = known.get(key);
  const geometry = before?.merged.geometry ?? join(owner, numbers);
  const isSame = before?.labels.every((label, i) => label === own[i]);
  const value =
    before && isSame
      ? before
      : { labels: own, merged: frozen({ geometry, ...tell(owner, own, numbers, sites) }) };
  // What was asked for least lately goes first.
  known.delete(key);
  known.set(key, value);
  if (known.size > most) known.delete(known.keys().next().value as string);
  return value.merged as Merged<I>;
}

function reportedSite({ pieces }: Cells, number: number): number {
  const piece = pieces[number]?.properties;
  return piece?.kind === 'reported' ? piece.site : -1;
}

const arcs = new WeakMap<Cells, Arcs>();

/** Frozen, since answers share it; its points are those of the topology. */
function join(cells: Cells, numbers: readonly number[]): MultiPolygon {
  const known = getOrMake(arcs, cells, () => arcsOf(cells.topology, cells.pieces));
  return frozen(wound(joinPieces(known, numbers)));
}

function tell(
  { sites, pieces }: Cells,
  own: readonly Label[],
  numbers: readonly number[],
  at: readonly number[],
): Omit<Merged, 'geometry'> {
  return {
    areaKm2: numbers.reduce((sum, n) => sum + (pieces[n]?.properties?.areaKm2 ?? 0), 0),
    places: at.flatMap((n) => sites[n]?.places ?? []),
    leaning: mergeLeanings(own.map(({ state }) => state)),
  };
}
