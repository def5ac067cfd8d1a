/** How alike two texts are, for rules that look for copies. */
import { distance } from 'fastest-levenshtein';

/** Words without case, punctuation and order. */
export function tokensOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .normalize('NFKD')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}

/** Shared tokens over all tokens: 1 for the same set of words, 0 for none in common. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const token of a) if (b.has(token)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** A name without the article, marks, spaces and case: what is left when transliterators disagree about small things. */
export function bareName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(al|as|ash|at|ar|an|ad|az|el)[- ]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** One letter in five may differ. */
export function isLike(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  return longest > 0 && distance(a, b) <= longest / 5;
}
