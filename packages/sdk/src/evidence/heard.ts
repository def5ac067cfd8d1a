/** Equal testimony is put together once for all subjects of which the same is said. */
import { frozen } from '../atlas/frozen.js';
import { type Index, lookup, memo } from '../atlas/index-of.js';
import { getOrMake } from '../kept/get-or-make.js';
import { interestIn } from './interest.js';
import { type Heard, testify } from './testify.js';
import type { Word } from './words.js';

/** What is said of a subject by the words known of it, frozen. */
export function heard(index: Index, subject: string, known: readonly Word[]): Heard {
  const content = contentOf(index, subject, known);
  if (content === null) return listenTo(index, subject, known);
  const kept = memo(index, 'testimony by content', () => new Map<string, Heard>());
  return getOrMake(kept, content, () => listenTo(index, subject, known));
}

function listenTo(index: Index, subject: string, known: readonly Word[]): Heard {
  const { testimony, ...rest } = testify(index, subject, known);
  return { testimony: frozen(testimony), ...rest };
}

/**
 * Where nobody denies, doubts or takes back, nothing but who says so, with what at stake and on what ground makes the
 * testimony: two subjects of which that is said in one order have the same. Null for any other.
 */
function contentOf(index: Index, subject: string, known: readonly Word[]): string | null {
  let content: string = index.events.get(subject)?.kind ?? 'baseline';
  for (const { stance, origin, claim } of known) {
    if (stance !== 'asserts') return null;
    const interest = interestIn(index, subject, lookup(index.origins, 'origin', origin));
    content += ` ${origin} ${interest} ${claim.basis}`;
  }
  return content;
}
