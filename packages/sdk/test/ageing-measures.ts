/** How well old words that the front has gone past are told from those that stand: measured on the record, by place. */
import type { Dataset } from '@syria-2024/data';
import { wrap } from '../src/atlas/atlas.js';
import { indexOf } from '../src/atlas/index-of.js';
import {
  type Front,
  frontAt,
  overtakenFrom,
  surroundingsOf,
} from '../src/control/ageing/overtaken.js';
import { toWeighing } from '../src/evidence/weighing.js';
import { wordsOn } from '../src/evidence/words.js';
import { type Atlas, type ControlAnswer, controlAt } from '../src/index.js';
import { isPartOfRoad } from '../src/places/part-of-road.js';
import { parseWhen } from '../src/time/when.js';
import { coveredDays } from './golden-files.js';

/** A place on an evening, of which it is known whether its old word still stood. */
export interface Judged {
  readonly half: 0 | 1;
  readonly gone: boolean;
  readonly front: Front | null;
}

const bare = { carry: 'forever' } as const;
const any = { neighbours: 1, share: 0 };

/** Places fall into halves by a hash (FNV-1a) of their id. */
export function halfOf(place: string): 0 | 1 {
  let hash = 2166136261;
  for (const char of place) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return ((hash >>> 0) % 2) as 0 | 1;
}

/** Every evening as known that evening, judged by what reports of the place that came later make of it. */
export function judgedByLater(atlas: Atlas): Judged[] {
  return coveredDays(atlas).flatMap((day) => {
    const ms = parseWhen(atlas, day);
    return atlas.dataset.places.flatMap(({ id }): Judged[] => {
      if (!isReportedAfter(atlas, id, ms)) return [];
      const then = controlAt(atlas, id, day, { ...bare, asOf: day });
      return judge(atlas, id, ms, then, controlAt(atlas, id, day, bare), day);
    });
  });
}

/** The same of a record from which every report on the place itself is taken away, judged by the record with them. */
export function judgedByHidden(atlas: Atlas): Judged[] {
  return atlas.dataset.places.flatMap((place): Judged[] => {
    if (place.heldWith !== undefined || isPartOfRoad(place)) return [];
    const without = withoutReportsOn(atlas.dataset, place.id);
    if (without === null) return [];
    const other = wrap(without);
    return coveredDays(atlas).flatMap((day) => {
      const [told, truth] = [other, atlas].map((one) => controlAt(one, place.id, day, bare));
      return judge(
        other,
        place.id,
        parseWhen(atlas, day),
        told as ControlAnswer,
        truth as ControlAnswer,
      );
    });
  });
}

function judge(
  atlas: Atlas,
  place: string,
  ms: number,
  told: ControlAnswer,
  truth: ControlAnswer,
  asOf?: string,
): Judged[] {
  if (told.status !== 'held') return [];
  if (truth.status === 'uncertain' || truth.status === 'contested') return [];
  if (truth.status === 'unknown' && truth.vacatedBy === null) return [];
  const weighing = toWeighing(atlas, { ...bare, ...(asOf !== undefined && { asOf }) });
  const gone = truth.status !== 'held' || truth.bloc !== told.bloc;
  const front = frontAt(surroundingsOf(atlas, place, weighing), ms, any);
  return [{ half: halfOf(place), gone, front }];
}

function names(effect: Dataset['events'][number]['effects'][number], place: string): boolean {
  return 'control' in effect && 'place' in effect.control && effect.control.place === place;
}

function isReportedAfter(atlas: Atlas, place: string, ms: number): boolean {
  return atlas.dataset.events.some(
    ({ id, effects }) =>
      effects.some((effect) => names(effect, place)) &&
      wordsOn(indexOf(atlas), id).some(({ knownAt }) => knownAt > ms),
  );
}

function withoutReportsOn(dataset: Dataset, place: string): Dataset | null {
  const isOn = ({ effects }: Dataset['events'][number]) =>
    effects.some((effect) => names(effect, place));
  if (!dataset.events.some(isOn)) return null;
  const events = dataset.events.map((event) =>
    isOn(event)
      ? { ...event, effects: event.effects.filter((effect) => !names(effect, place)) }
      : event,
  );
  return { ...dataset, events };
}

export interface Score {
  readonly judged: number;
  readonly gone: number;
  readonly told: number;
  readonly precision: number;
  readonly recall: number;
  /** The share of answers that stay decided. */
  readonly decided: number;
  /** The wrong among the decided, with the word carried for ever and until it is overtaken. */
  readonly wrong: readonly [forever: number, untilOvertaken: number];
}

export function scoreOf(all: readonly Judged[], half: 0 | 1, least = overtakenFrom): Score {
  const some = all.filter((one) => one.half === half);
  const told = some.filter(({ front }) => {
    const passed = front?.passed.length ?? 0;
    return passed >= least.neighbours && passed >= least.share * (front?.known ?? 0);
  });
  const [gone, hit] = [some, told].map((list) => list.filter((one) => one.gone).length) as [
    number,
    number,
  ];
  return {
    judged: some.length,
    gone,
    told: told.length,
    precision: hit / told.length,
    recall: hit / gone,
    decided: 1 - told.length / some.length,
    wrong: [gone / some.length, (gone - hit) / (some.length - told.length)],
  };
}

/** The harmonic mean of precision and recall. */
export function fOf({ precision, recall }: Score): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Thresholds that were tried: so many neighbours at the least, and such a share of those of which anything is told. */
export const tried = [1, 2, 3].flatMap((neighbours) =>
  [0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((share) => ({ neighbours, share })),
);
