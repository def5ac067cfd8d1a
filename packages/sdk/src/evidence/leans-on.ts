/** What anything that was answered, or stands on record, leans on. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { currentId } from '../atlas/current-id.js';
import { type Index, indexOf, lookup } from '../atlas/index-of.js';
import { toMs } from '../time/instant.js';

export interface LeansOn {
  readonly events: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly assumptions: ReadonlySet<string>;
  /** Milliseconds: the latest of the knowledge times that it was answered for; infinity where one knows all. */
  readonly asOf: number;
}

/**
 * Gathers the evidence of an answer of any question, of an event, a claim, a history, a change, or of a list of such.
 *
 * | found on the way | leaned on |
 * |---|---|
 * | `evidence` | its events, claims and assumptions; `UnknownIdError` where this atlas has them not |
 * | `assessment` | its claims, and what it assesses |
 * | an event of the record | every claim on it |
 * | a claim of the record, or an id under `claim`, `claims`, `turnedBy` | that claim |
 * | anything else | what its parts lean on |
 */
export function leansOn<I extends Ids>(atlas: Atlas<I>, given: unknown): LeansOn {
  const index = indexOf(atlas);
  const found = {
    events: new Set<string>(),
    claims: new Set<string>(),
    assumptions: new Set<string>(),
    asOf: Number.NEGATIVE_INFINITY,
  };
  const seen = new Set<object>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (Array.isArray(part)) {
      for (const one of part) visit(one);
      return;
    }
    const fields = part as Readonly<Record<string, unknown>>;
    if ('asOf' in fields)
      found.asOf = Math.max(
        found.asOf,
        typeof fields.asOf === 'string' ? toMs(fields.asOf) : Number.POSITIVE_INFINITY,
      );
    if (takeRecord(index, fields, found)) return;
    // What is assessed is known by the assessment: the record beside it tells what came later, too.
    if (typeof fields.assessment === 'object' && fields.assessment !== null) {
      const { subject, claims } = fields.assessment as Readonly<Record<string, unknown>>;
      takeEvidence(index, { events: [subject], claims }, found);
      return;
    }
    for (const [name, value] of Object.entries(fields)) {
      if (name === 'evidence') takeEvidence(index, value, found);
      else if (name === 'claim' || name === 'claims' || name === 'turnedBy')
        takeIds((id) => currentId(index, id, 'claims'), value, found.claims, visit);
      else visit(value);
    }
  };
  visit(given);
  if (found.asOf === Number.NEGATIVE_INFINITY) found.asOf = Number.POSITIVE_INFINITY;
  return found;
}

type Found = { readonly [K in 'events' | 'claims' | 'assumptions']: Set<string> };

/** A record of the atlas stands for what is said of it. */
function takeRecord(index: Index, { id, says }: Readonly<Record<string, unknown>>, found: Found) {
  if (typeof id !== 'string') return false;
  const claim = says === undefined ? undefined : currentId(index, id, 'claims');
  if (claim !== undefined) {
    found.claims.add(claim);
    return true;
  }
  const subject = currentId(index, id, 'events', 'baseline');
  if (subject === undefined) return false;
  found.events.add(subject);
  for (const { claim } of index.claimsOn(subject)) found.claims.add(claim.id);
  return true;
}

function takeEvidence(index: Index, given: unknown, found: Found): void {
  const evidence = (given ?? {}) as Readonly<Record<string, unknown>>;
  takeIds((id) => subjectOf(index, id), evidence.events, found.events);
  takeIds((id) => claimOf(index, id), evidence.claims, found.claims);
  if (Array.isArray(evidence.assumptions))
    for (const id of evidence.assumptions) if (typeof id === 'string') found.assumptions.add(id);
}

/** An answer of another record leans on what this one has not: to leave it out would be to cite the rest for the whole. */
function subjectOf(index: Index, id: string): string {
  return currentId(index, id, 'events', 'baseline') ?? lookup(index.events, 'event', id).id;
}

function claimOf(index: Index, id: string): string {
  return currentId(index, id, 'claims') ?? lookup(index.claims, 'claim', id).id;
}

function takeIds(
  current: (id: string) => string | undefined,
  given: unknown,
  into: Set<string>,
  otherwise?: (part: unknown) => void,
): void {
  for (const one of Array.isArray(given) ? given : [given])
    if (typeof one === 'string') {
      const id = current(one);
      if (id !== undefined) into.add(id);
    } else otherwise?.(one);
}
