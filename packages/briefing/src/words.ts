/** Answers in words. */
import type { ControlState, Credibility, Held, HeldNear } from '@syria-2024/sdk';
import { localTime, nameOf, syria2024 } from '@syria-2024/sdk';

const segmentEnds = new Map(
  syria2024.dataset.segments.map((segment) => [segment.id as string, segment]),
);

/** The short names that a table has room for. */
const shortNames: Record<string, string> = {
  saa: 'the army',
  moc: 'the MOC',
  sna: 'the SNA',
  sdf: 'the SDF',
  'southern-factions': 'southern factions',
  'suwayda-factions': 'Suwayda factions',
  'homs-locals': 'local fighters',
  sfa: 'the Syrian Free Army',
};

export function nameActor(id: string): string {
  return shortNames[id] ?? nameOf(syria2024, id);
}

export function namePlace(id: string): string {
  return nameOf(syria2024, id);
}

/** A stretch of road by its ends, a structure by its own name in its id. */
export function nameSegment(id: string): string {
  const segment = segmentEnds.get(id);
  if (!segment) return id;
  const ends = nameOf(syria2024, id);
  return segment.structure
    ? `the ${segment.structure.replace('-', ' ')} ${ends}`
    : `the road ${ends}`;
}

/** Where only the bloc is sure, whoever of it may be there. */
function nameHolder({ holder, candidates = [] }: Held): string {
  return holder === null ? candidates.map(nameActor).join(' or ') : nameActor(holder);
}

function nameCandidate(id: string): string {
  if (id === 'nobody') return id;
  return id === 'unknown' ? 'somebody not named' : nameActor(id);
}

export function tellState(state: ControlState): string {
  switch (state.status) {
    case 'held':
      return `held by ${nameHolder(state)}`;
    case 'contested':
      return `contested: ${state.parties.map(nameActor).join(', ')}`;
    case 'uncertain': {
      const who = state.candidates.map(nameCandidate).join(' or ');
      return state.reason === 'timing' ? `changing hands: ${who}` : `sources differ: ${who}`;
    }
    case 'unknown':
      return state.vacatedBy
        ? `left by ${nameActor(state.vacatedBy)}; nobody said to have come`
        : 'unknown';
  }
}

/** One letter for a cell of the overview. */
export function letterOf(state: ControlState): Letter {
  switch (state.status) {
    case 'held':
      return letters[state.bloc] ?? 'x';
    case 'contested':
      return '*';
    case 'uncertain':
      return '?';
    case 'unknown':
      return '-';
  }
}

export type Letter = 'G' | 'O' | 'K' | 'I' | 'x' | '*' | '?' | '-';
const letters: Readonly<Record<string, Letter>> = {
  government: 'G',
  opposition: 'O',
  sdf: 'K',
  isis: 'I',
};

export const letterMeanings: readonly (readonly [Letter, string])[] = [
  ['G', 'government'],
  ['O', 'opposition'],
  ['K', 'SDF'],
  ['*', 'contested'],
  ['?', 'left open'],
  ['-', 'unknown'],
];

export function tellCredibility(credibility: Credibility | null): string {
  return credibility ?? 'no claims';
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

export function tellDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** `5 Dec` or `5 Dec 14:30` from an instant on the theatre's clock. */
export function tellInstant(iso: string): string {
  const [day = '', clock = ''] = [iso.slice(0, 10), iso.slice(11, 16)];
  const date = shortFormat.format(new Date(`${day}T00:00:00Z`));
  return clock === '00:00' || clock === '' ? date : `${date} ${clock}`;
}

/** An interval: `5 Dec` for a whole day, `6–7 Dec`-like otherwise. */
export function tellBetween(from: string, until: string): string {
  const last = localTime(syria2024, new Date(Date.parse(until) - 1)).slice(0, 10);
  if (
    from.slice(11, 16) === '00:00' &&
    until.slice(11, 16) === '00:00' &&
    from.slice(0, 10) === last
  )
    return tellInstant(from);
  return `between ${tellInstant(from)} and ${tellInstant(until)}`;
}

/** A distance with its uncertainty, when that is more than a town's: `13 ± 6 km N`. */
export function tellNear({
  km,
  precisionKm,
  compass,
}: Pick<HeldNear, 'km' | 'precisionKm' | 'compass'>): string {
  return `${km.toFixed(0)}${precisionKm > 3.5 ? ` ± ${precisionKm.toFixed(0)}` : ''} km ${compass}`;
}
