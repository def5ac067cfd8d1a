/** What an article tells apart: `Hamah` is Hama, `Al-Hamah` is Hameh. */
import { splitKind } from './kind-words.js';
import type { SpeltNames } from './names.js';
import { isArabic, normalise, strip } from './normalise.js';

/**
 * Of places that share letters those that are written with an article as the name is, where it tells anything: where the
 * Arabic names are one but for the article (`صبورة`, `الصبورة`) reports put it where none is, and in Latin letters leave it.
 */
export function asWritten(
  { place, spellings }: SpeltNames,
  name: string,
  ids: readonly string[],
): readonly string[] {
  if (ids.length < 2) return ids;
  const inArabic = ids.map((id) => {
    const { ar } = place(id).names;
    return typeof ar === 'string' ? ar : id;
  });
  const areOne =
    new Set(inArabic.map((ar) => normalise(splitKind(strip(ar)).base))).size < ids.length;
  if (areOne && (hasArticle(name) || !isArabic(strip(name)))) return ids;
  const key = normalise(name);
  const isSo = (spelling: string) =>
    normalise(spelling) === key && hasArticle(spelling) === hasArticle(name);
  const kept = ids.filter((id) => spellings(id).some(isSo));
  return kept.length > 0 ? kept : ids;
}

function hasArticle(name: string): boolean {
  const plain = strip(name);
  return isArabic(plain)
    ? /^\u0627\u0644/.test(plain)
    : /^(?:al|el|[ae](?:sh|th|dh|[dlnrstz]))[\s-]/.test(plain);
}
