/**
 * What areas lean on. The same as `mergeLeanings` of what is told of their places, which are thousands, one of them another
 * than on the date before: so each id has a number, and what was met before is looked up in a column and not in a set.
 */

import type { Ids } from '@syria-2024/data';
import { type Index, memo } from '../atlas/index-of.js';
import { type Credibility, weakest } from '../evidence/credibility.js';
import type { Leaning } from '../evidence/leaning.js';
import { getOrMake } from '../kept/get-or-make.js';
import { outside } from '../outside.js';

const lists = ['events', 'claims', 'assumptions', 'disputes'] as const;
type Lists<T> = { readonly [K in (typeof lists)[number]]: readonly T[] };

/** What one answer leans on, its ids as numbers. */
export interface Leans extends Lists<number> {
  /** By number; all answers of an atlas share them. */
  readonly ids: readonly string[];
  readonly credibility: Credibility | null;
  readonly disputed: boolean;
}

interface Numbering {
  readonly ids: string[];
  readonly numbers: Map<string, number>;
}

const numbering = (): Numbering => ({ ids: [], numbers: new Map() });

export function leansOf(index: Index, leaning: Leaning): Leans {
  const { credibility, disputed, evidence, disputes } = leaning;
  const { events, claims, assumptions } = evidence;
  const { ids, numbers } = memo(index, 'ids that areas lean on', numbering);
  const numbered = (some: readonly string[]) =>
    some.map((id) => getOrMake(numbers, id, () => ids.push(id) - 1));
  return {
    ids,
    credibility,
    disputed,
    events: numbered(events),
    claims: numbered(claims),
    assumptions: numbered(assumptions),
    disputes: numbered(disputes),
  };
}

/** In the order of the answers, as ids again. */
export function mergeLeans<I extends Ids>(parts: readonly Leans[]): Leaning<I> {
  const ids = parts[0]?.ids ?? [];
  const distinct = (list: keyof Lists<number>) => {
    const isMet = new Uint8Array(ids.length);
    const met: string[] = [];
    for (const part of parts)
      for (const id of part[list])
        if (isMet[id] === 0) {
          isMet[id] = 1;
          met.push(ids[id] ?? outside());
        }
    return met;
  };
  return {
    credibility: weakest(parts.map(({ credibility }) => credibility)),
    disputed: parts.some(({ disputed }) => disputed),
    evidence: {
      events: distinct('events'),
      claims: distinct('claims'),
      assumptions: distinct('assumptions'),
    },
    disputes: distinct('disputes'),
  };
}
