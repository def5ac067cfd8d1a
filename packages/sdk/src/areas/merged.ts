/** Pieces of ground with one label, joined. */
import type { Ids } from '@syria-2024/data';
import type { MultiPolygon } from 'geojson';
import { frozen } from '../atlas/frozen.js';
import type { Leaning } from '../evidence/leaning.js';
import { wound } from '../geodesy/wind.js';
import { lastly } from '../kept/lastly.js';
import { outside } from '../outside.js';
import type { Cells } from './cells.js';
import { joinPieces } from './join.js';
import type { Label } from './label.js';
import { mergeLeans } from './leans.js';

/** Ground of one label, and what of it no date changes as long as its places have the same labels. */
export interface Merged<I extends Ids = Ids> {
  readonly geometry: MultiPolygon;
  readonly areaKm2: number;
  readonly places: readonly I['place'][];
  readonly leaning: Leaning<I>;
}

/** The ground of some pieces, and what was told of it last. */
interface Ground {
  readonly geometry: MultiPolygon;
  told: { readonly labels: readonly Label[]; readonly merged: Merged } | null;
}

/** Two dates differ in few places: most areas of the one are those of the other. */
const kept = lastly(64);

/** Some pieces as one; kept for the areas that were asked for last. */
export function merged<I extends Ids>(
  cells: Cells<I>,
  labels: readonly Label<I>[],
  numbers: readonly number[],
): Merged<I> {
  const owner: Cells = cells;
  const sites = speakersFor(owner, numbers);
  const own = sites.map((n) => labels[n] ?? outside());
  const ground = kept(
    owner,
    numbers.join(),
    (): Ground => ({
      geometry: join(owner, numbers),
      told: null,
    }),
  );
  const { geometry } = ground;
  const isSame = ground.told?.labels.every((label, i) => label === own[i]);
  if (ground.told === null || !isSame)
    ground.told = {
      labels: own,
      merged: frozen({ geometry, ...tell(owner, own, numbers, sites) }),
    };
  return ground.told.merged as Merged<I>;
}

/** A site on both banks of a river speaks for two pieces. */
function speakersFor({ speaker }: Cells, numbers: readonly number[]): number[] {
  const sites = new Set<number>();
  for (const n of numbers) sites.add(speaker[n] ?? outside());
  sites.delete(-1);
  return [...sites];
}

/** Frozen, since answers share it; its points are those of the topology. */
function join({ arcs }: Cells, numbers: readonly number[]): MultiPolygon {
  return frozen(wound(joinPieces(arcs(), numbers)));
}

function tell(
  { sites, areaKm2 }: Cells,
  own: readonly Label[],
  numbers: readonly number[],
  at: readonly number[],
): Omit<Merged, 'geometry'> {
  return {
    areaKm2: numbers.reduce((sum, n) => sum + (areaKm2[n] ?? outside()), 0),
    places: at.flatMap((n) => sites[n]?.places ?? []),
    leaning: mergeLeans(own.map(({ leans }) => leans)),
  };
}
