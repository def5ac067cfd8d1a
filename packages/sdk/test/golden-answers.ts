/** The other questions at the end of each day, a row for each answer: what is asked, what is told, what it rests on. */
import {
  type Atlas,
  checkCorridors,
  checkMeasures,
  checkReach,
  controlAreas,
  controlDiff,
  encirclement,
  eventsBetween,
  frontline,
  nearestHeld,
} from '../src/engine.js';
import { whyUndecided } from './why-undecided.js';

type Row = readonly [asked: string, told: string, rest: string];

const header: Row = ['asked', 'told', 'credibility'];
const cities = ['homs', 'hama', 'damascus', 'aleppo'] as const;

/** For an atlas that has these cities. */
export function answersOn(atlas: Atlas, day: string): string {
  return toText([
    header,
    ...checkCorridors(atlas, { at: day, besides: 'opposition' }).map(
      ({ corridor, bloc, status, credibility, since, repair }): Row => [
        `route ${corridor} ${bloc}`,
        [status, since && `${since.earliest ?? 'before'}/${since.latest}`, repair?.join(' ')]
          .filter((part) => part)
          .join('; '),
        credibility ?? '-',
      ],
    ),
    ...cities.map((place): Row => {
      const { reached, remaining, credibility } = checkReach(atlas, { place, at: day });
      const sure = reached.filter(({ status }) => status === 'open').length;
      const told = `${sure} of ${reached.length} reached; exits ${remaining.certain} to ${remaining.possible}`;
      return [`reach ${place} government`, told, credibility ?? '-'];
    }),
    ...cities.map((place): Row => {
      const { certain, possible } = nearestHeld(atlas, { to: place, bloc: 'opposition', at: day });
      const told = [certain, possible].map((one) =>
        one ? `${one.place} ${one.km.toFixed(1)}` : '-',
      );
      return [`nearest ${place} opposition`, told.join('; '), certain?.state.credibility ?? '-'];
    }),
    ...cities.map((place): Row => {
      const { compassShare, exitShare } = encirclement(atlas, {
        place,
        at: day,
        bloc: 'opposition',
      });
      const told = [compassShare, exitShare].map(
        (share) => share?.map((x) => x.toFixed(2)).join('-') ?? '-',
      );
      return [`encirclement ${place} opposition`, told.join('; '), '-'];
    }),
    ...controlAreas(atlas, day).features.map(
      ({ id, properties }): Row => [
        `area ${id}`,
        `${properties.areaKm2.toFixed(0)} km2`,
        properties.credibility ?? '-',
      ],
    ),
    ...frontline(atlas, day, { between: ['government', 'opposition'] }).features.map(
      ({ properties }, i): Row => [
        `front ${properties.part} ${i + 1}`,
        properties.part === 'band' ? 'uncertain' : `${properties.lengthKm.toFixed(0)} km`,
        '-',
      ],
    ),
    ['known then', `${knownThen(atlas, day)} places differ today`, '-'],
    ...eventsBetween(atlas, day, day).map(({ event, assessment }): Row => {
      const { credibility, disputed } = assessment;
      return [`event ${event.id}`, event.kind, disputed ? `${credibility} disputed` : credibility];
    }),
  ]);
}

/** Of how many places another thing was known on the evening of a day than today. */
function knownThen(atlas: Atlas, day: string): number {
  return controlDiff(atlas, { at: day, asOf: day }, day).length;
}

/** Every stated distance beside the computed one. */
export function measures(atlas: Atlas): string {
  return toText([
    ['claim', 'verdict', 'claimed and computed km', 'undecided by, km wider than the claim'],
    ...checkMeasures(atlas).map((checked) => {
      const { claim, verdict, claimedKm, fromCentre, fromEdge } = checked;
      const computed = [fromCentre, fromEdge].map(
        (one) => one?.km.map((km) => km.toFixed(1)).join('-') ?? '-',
      );
      const { why, km } = whyUndecided(checked);
      const undecided = why === 'decided' ? '-' : `${why} ${km.toFixed(1)}`;
      return [claim, verdict, `${claimedKm.toFixed(1)}; ${computed.join('; ')}`, undecided];
    }),
  ]);
}

function toText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}
