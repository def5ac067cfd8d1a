/** What the briefing says, as data: `--json` prints exactly this. */
import type { BlocId, PlaceId } from '@syria-2024/data';
import {
  type AssessedEvent,
  type ControlAnswer,
  checkRoute,
  controlAt,
  coveredDays,
  eventsBetween,
  type NearestHeld,
  nearestHeld,
  type RouteAnswer,
  syria2024,
} from '@syria-2024/sdk';

export interface Town {
  readonly place: PlaceId;
  readonly control: ControlAnswer;
  /** Whether the answer is another than the evening before. */
  readonly changed: boolean;
}

export interface Approach {
  readonly towards: string;
  readonly nearest: NearestHeld;
}

export interface RouteLine {
  readonly name: string;
  readonly answer: RouteAnswer;
}

export interface Day {
  readonly day: string;
  readonly towns: readonly Town[];
  readonly approaches: readonly Approach[];
  readonly routes: readonly RouteLine[];
  readonly disputed: readonly AssessedEvent[];
}

export interface Briefing {
  readonly record: {
    readonly name: string;
    readonly version: string;
    readonly coverage: { readonly from: string; readonly until: string };
  };
  /** Knowledge time; null: all that the record knows. */
  readonly asOf: string | null;
  readonly days: readonly Day[];
}

/** The routes that the briefing watches, for the government. */
const watched = [
  { name: 'Damascus–coast (Tartus)', from: 'damascus', to: 'tartus' },
  { name: 'Aleppo–Damascus', from: 'aleppo', to: 'damascus' },
  { name: 'Damascus–Iraq (Bukamal crossing)', from: 'damascus', to: 'bukamal-crossing' },
] as const;

const targets = ['homs', 'damascus'] as const;

/** The towns on the M5 from north to south; a junction or bridge stands for the town that it is held with. */
export function townsOnM5(): PlaceId[] {
  const { places, roads } = syria2024.dataset;
  const byId = new Map(places.map((place) => [place.id, place]));
  const order = roads.find(({ id }) => id === 'm5')?.order ?? [];
  const towns = [...order].reverse().map((id) => byId.get(id)?.heldWith ?? id);
  return [...new Set(towns)].filter((id) => ['city', 'town'].includes(byId.get(id)?.kind ?? ''));
}

export function makeBriefing(days: readonly string[], asOf?: string): Briefing {
  const { name, version, coverage } = syria2024.dataset.meta;
  return {
    record: { name, version, coverage },
    asOf: asOf ?? null,
    days: days.map((day) => makeDay(day, asOf)),
  };
}

function makeDay(day: string, asOf: string | undefined): Day {
  const options = asOf === undefined ? {} : { asOf };
  // The evening before the first day is the moment at which the record begins.
  const covered = coveredDays(syria2024);
  const before = covered[covered.indexOf(day) - 1] ?? syria2024.dataset.meta.coverage.from;
  const bloc: BlocId = 'government';
  return {
    day,
    towns: townsOnM5().map((place) => {
      const control = controlAt(syria2024, place, day, options);
      const eve = controlAt(syria2024, place, before, options);
      return { place, control, changed: headline(control) !== headline(eve) };
    }),
    approaches: targets.map((towards) => ({
      towards,
      nearest: nearestHeld(syria2024, { to: towards, bloc: 'opposition', at: day, ...options }),
    })),
    routes: watched.map(({ name, from, to }) => ({
      name,
      answer: checkRoute(syria2024, { from, to, at: day, bloc, ...options }),
    })),
    disputed: eventsBetween(syria2024, day, day, options)
      .filter(({ assessment }) => assessment.disputed)
      .sort((a, b) => b.assessment.claims.length - a.assessment.claims.length),
  };
}

/** What makes two answers about a place the same news. */
function headline(control: ControlAnswer): string {
  switch (control.status) {
    case 'held':
      return `held ${control.holder ?? control.candidates?.join()}`;
    case 'contested':
      return `contested ${control.parties.join()}`;
    case 'uncertain':
      return `uncertain ${control.candidates.join()}`;
    case 'unknown':
      return `unknown ${control.vacatedBy}`;
  }
}
