/** A way for a side: whether it was open, what cut it, what would reopen it, and its story. */
import type { TimeSpan } from '@syria-2024/data';
import {
  type Atlas,
  checkRoute,
  controlAt,
  explain,
  type RouteAnswer,
  routeTimeline,
} from '@syria-2024/sdk/engine';
import type { AskedWay, Supposed } from './asked.js';
import { atlasFor, weighingOf } from './atlas.js';
import { type Voice, voicesOf } from './voices.js';

/** A place or a stretch on which the way turns, and who says so. */
export interface Turn {
  readonly id: string;
  readonly credibility: string | null;
  readonly events: readonly {
    readonly id: string;
    readonly summary: string;
    /** Null: before the covered days. */
    readonly when: TimeSpan | null;
    readonly because: string;
    readonly voices: readonly Voice[];
  }[];
}

export interface WayRoute {
  readonly places: readonly string[];
  readonly segments: readonly string[];
  readonly km: number;
}

export interface WayAnswer {
  readonly status: 'open' | 'uncertain' | 'severed';
  readonly credibility: string | null;
  readonly route: WayRoute | null;
  readonly detour: number | null;
  readonly roughest: string | null;
  readonly exposed: readonly { readonly place: string; readonly why: string }[];
  /** Surely open, but longer or rougher than what counts as a way. */
  readonly beyond: { readonly km: number; readonly detour: number } | null;
  readonly turns: readonly Turn[];
  readonly chokepoints: readonly (readonly string[])[];
  readonly repair: readonly string[];
  /** What to suppose for all of `repair` to have stayed as it was for this side. */
  readonly restoring: readonly Supposed[];
  readonly spells: readonly {
    readonly status: WayAnswer['status'];
    readonly from: string;
    readonly until: string;
  }[];
  readonly severances: readonly Severed[];
}

export interface Severed {
  readonly began: { readonly earliest: string | null; readonly latest: string };
  readonly ended: { readonly earliest: string; readonly latest: string | null } | null;
  readonly by: readonly Turn[];
}

export function way(atlas: Atlas, asked: AskedWay): WayAnswer {
  const world = atlasFor(atlas, asked);
  const weighing = weighingOf(asked);
  const question = { from: asked.from, to: asked.to, bloc: asked.side, ...weighing };
  const answer = checkRoute(world, { ...question, at: asked.at });
  const { spells, severances } = routeTimeline(world, question);
  const repair = answer.status === 'severed' ? answer.repair : [];
  const tell = (turning: Turning) => turnOf(world, turning, weighing.rule);
  return {
    status: answer.status,
    credibility: answer.credibility,
    route: routeOf(answer),
    detour: answer.status === 'open' ? answer.detour : null,
    roughest: answer.status === 'open' ? answer.roughest : null,
    exposed:
      answer.status === 'open' ? answer.exposed.map(({ place, why }) => ({ place, why })) : [],
    beyond:
      answer.status === 'uncertain' && answer.beyond
        ? { km: answer.beyond.route.km, detour: answer.beyond.detour }
        : null,
    turns: merged([...lostPlaces(world, repair, asked), ...turningsOf(answer)].map(tell)),
    chokepoints: answer.status === 'open' ? answer.chokepoints.all.cuts : [],
    repair,
    restoring: repair.map((id) => restored(world, id, asked.side)),
    spells: spells.map(({ status, from, until }) => ({ status, from, until })),
    severances: severances.map(({ began, ended, beganBy }) => ({
      began,
      ended,
      by: merged(beganBy.map(tell)),
    })),
  };
}

interface Turning {
  readonly place?: string;
  readonly segment?: string;
  readonly credibility: string | null;
  readonly evidence: object;
}

function turningsOf(answer: RouteAnswer): readonly Turning[] {
  if (answer.status === 'severed') return answer.cutBy;
  return answer.status === 'uncertain' ? answer.hinges : [];
}

/** What a whole way would need again may lie behind what cuts it first: it is told of, too. */
function lostPlaces(atlas: Atlas, repair: readonly string[], asked: AskedWay): Turning[] {
  return atlas.dataset.places
    .filter(({ id }) => repair.includes(id))
    .map(({ id }) => {
      const { credibility, evidence } = controlAt(atlas, id, asked.at, weighingOf(asked));
      return { place: id, credibility, evidence };
    });
}

function routeOf(answer: RouteAnswer): WayRoute | null {
  if (answer.status === 'open') return answer.route;
  return answer.status === 'uncertain' ? answer.possibleRoute : null;
}

function turnOf(
  atlas: Atlas,
  turning: Turning,
  rule: NonNullable<ReturnType<typeof weighingOf>['rule']>,
): Turn {
  return {
    id: turning.place ?? turning.segment ?? '',
    credibility: turning.credibility,
    events: explain(atlas, turning, { rule }).events.map(
      ({ event, baseline, because, claims }) => ({
        id: event?.id ?? baseline?.id ?? '',
        summary: event?.summary ?? baseline?.note ?? '',
        when: event?.when ?? null,
        because,
        voices: voicesOf(claims),
      }),
    ),
  };
}

/** A stretch that stands open; a place in the hands of whoever of the side held it at first, or else held most. */
function restored(atlas: Atlas, id: string, side: string): Supposed {
  if (atlas.dataset.segments.some((segment) => segment.id === id))
    return { segment: id, passage: 'open', from: null };
  return { place: id, holder: firstHolder(atlas, id, side) ?? mainHolder(atlas, side), from: null };
}

function firstHolder(atlas: Atlas, place: string, side: string): string | null {
  const state = controlAt(atlas, place, atlas.dataset.meta.coverage.from);
  return state.status === 'held' && state.bloc === side ? state.holder : null;
}

/** Of the side's actors the one that the record names most often as a holder. */
function mainHolder({ dataset }: Atlas, side: string): string {
  const own = dataset.actors.filter(({ bloc }) => bloc === side).map(({ id }) => id);
  const named = dataset.baseline.flatMap(({ holders }) => holders ?? []);
  const times = (actor: string) => named.filter((other) => other === actor).length;
  return own.sort((a, b) => times(b) - times(a))[0] ?? side;
}

/** Each place or stretch once, with every event that speaks of it. */
function merged(turns: readonly Turn[]): Turn[] {
  const byId = new Map<string, Turn>();
  for (const turn of turns) {
    const before = byId.get(turn.id);
    const known = new Set(before?.events.map(({ id }) => id));
    const events = [...(before?.events ?? []), ...turn.events.filter(({ id }) => !known.has(id))];
    byId.set(turn.id, { ...(before ?? turn), events });
  }
  return [...byId.values()];
}
