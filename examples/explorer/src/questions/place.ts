/** All that is told of a place at a moment, and who says so. */
import type { TimeSpan } from '@syria-2024/data';
import { type PlaceStanding, standingOf } from '@syria-2024/drawing/map';
import {
  type Atlas,
  type ControlState,
  controlAt,
  controlHistory,
  type ExplainedEvent,
  explain,
  knowledgeHistory,
} from '@syria-2024/sdk/engine';
import type { Asked } from './asked.js';
import { atlasFor, weighingOf } from './atlas.js';
import { type Voice, voicesOf } from './voices.js';

export interface TimedStanding extends PlaceStanding {
  readonly from: string;
  readonly until: string;
}

export interface KnownStanding extends PlaceStanding {
  /** Null: before the first report, or to this day. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface WeighedEvent {
  readonly id: string;
  readonly summary: string;
  readonly when: TimeSpan | null;
  readonly credibility: string;
  readonly disputed: boolean;
  readonly because: string;
  readonly voices: readonly Voice[];
}

export interface PlaceAnswer {
  readonly id: string;
  readonly standing: PlaceStanding;
  readonly since: TimeSpan | null;
  readonly reason: string | null;
  readonly assumptions: readonly string[];
  readonly lastReported: {
    readonly when: TimeSpan | null;
    readonly by: string;
    readonly summary: string;
  } | null;
  readonly spells: readonly TimedStanding[];
  readonly knowledge: readonly KnownStanding[];
  readonly events: readonly WeighedEvent[];
  readonly note: string | null;
}

export function place(
  atlas: Atlas,
  { id, ...asked }: Asked & { readonly id: string },
): PlaceAnswer {
  const world = atlasFor(atlas, asked);
  const weighing = weighingOf(asked);
  const state = controlAt(world, id, asked.at, weighing);
  const record = world.dataset.places.find((one) => one.id === id);
  return {
    id,
    standing: standingOf(world, state),
    since: 'since' in state ? state.since : null,
    reason: state.status === 'uncertain' ? state.reason : null,
    assumptions: state.evidence.assumptions,
    lastReported: lastReportedOf(world, state),
    spells: controlHistory(world, id, weighing).map((spell) => ({
      ...standingOf(world, spell),
      from: spell.from,
      until: spell.until,
    })),
    knowledge: knowledgeHistory(world, id, asked.at, { rule: weighing.rule })
      .map((spell) => ({
        ...standingOf(world, spell.answer),
        from: spell.from,
        until: spell.until,
      }))
      .filter(({ from }) => !isOutAfter(asked.known, from)),
    events: explain(world, state, { rule: weighing.rule }).events.map(weighed),
    note: record?.note ?? null,
  };
}

/** Whether it came out later than the second clock. */
function isOutAfter(known: string | null, from: string | null): boolean {
  return known !== null && from !== null && from.slice(0, known.length) > known;
}

function weighed({
  event,
  baseline,
  credibility,
  disputed,
  because,
  claims,
}: ExplainedEvent): WeighedEvent {
  return {
    id: event?.id ?? baseline?.id ?? '',
    summary: event?.summary ?? baseline?.note ?? '',
    when: event?.when ?? null,
    credibility,
    disputed,
    because,
    voices: voicesOf(claims),
  };
}

function lastReportedOf(
  { dataset }: Atlas,
  { lastReported }: ControlState,
): PlaceAnswer['lastReported'] {
  if (!lastReported) return null;
  const event = dataset.events.find(({ id }) => id === lastReported.subject);
  return { when: lastReported.when, by: lastReported.by, summary: event?.summary ?? '' };
}
