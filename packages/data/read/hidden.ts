/** What nobody sees in a file, or would see wrongly: it is refused before anything is read. */
import type { Problem } from './problem.js';

type Hidden = Omit<Problem, 'file'>;

/** A record is a page at most: a text so long was put there by mistake, or to stop the build. */
const mostLetters = 1_000_000;

/**
 * Signs without a width, marks of direction, control signs other than the line's end, and what stands where bytes were no
 * UTF-8. Zero-width non-joiners are letters' own in Persian, and let pass.
 */
const unseen = /(?![\n\r\u200c])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu;

/** Each at its line and column; the first twenty are enough. */
export function hiddenIn(text: string): Hidden[] {
  if (text.length > mostLetters)
    return [told(1, 1, `${text.length} letters; a record has ${mostLetters} at most`)];
  const found: Hidden[] = [];
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    const before = text.slice(0, index).split('\n');
    found.push(told(before.length, (before.at(-1) ?? '').length + 1, reasonFor(sign)));
    if (found.length === 20) break;
  }
  return found;
}

function reasonFor(sign: string): string {
  const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  if (sign === '\ufffd') return `U+${code}: bytes that are no UTF-8; save the file as UTF-8`;
  return `U+${code}: a sign that nobody sees; take it out, or write it as \\u${code} in double quotes`;
}

function told(line: number, column: number, message: string): Hidden {
  return { line, column, rule: 'encoding', message };
}
