/** How what leans on evidence stands in a file: as JSON, its ids given as numbers, since the same claims are cited again and again. */
import { outside } from '../outside.js';
import type { Leaning } from './leaning.js';

interface Numbered {
  readonly evidence: { readonly events: readonly number[]; readonly claims: readonly number[] };
  readonly disputes: readonly number[];
}

/** `ofNumbered` is the inverse. */
export function toNumbered(leaning: Leaning, number: (id: string) => number): string {
  const { evidence, disputes } = leaning;
  const numbered = (some: readonly string[]) => some.map(number);
  return JSON.stringify({
    ...leaning,
    evidence: { ...evidence, events: numbered(evidence.events), claims: numbered(evidence.claims) },
    disputes: numbered(disputes),
  });
}

export function ofNumbered<T extends Leaning>(ids: readonly string[], json: string): T {
  const leaning: T & Numbered = JSON.parse(json);
  const { evidence, disputes }: Numbered = leaning;
  const named = (numbers: readonly number[]) => numbers.map((i) => ids[i] ?? outside());
  return {
    ...leaning,
    evidence: { ...evidence, events: named(evidence.events), claims: named(evidence.claims) },
    disputes: named(disputes),
  };
}

/** Numbers what it is asked for, in the order in which it is first asked. */
export function numbering<T>() {
  const numbers = new Map<T, number>();
  return {
    of: (one: T): number => {
      const number = numbers.get(one) ?? numbers.size;
      numbers.set(one, number);
      return number;
    },
    get all() {
      return [...numbers.keys()];
    },
  };
}
