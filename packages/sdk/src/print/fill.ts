/** The usual width of a terminal. */
const columns = 80;

/**
 * Breaks a text into lines of at most 80 columns; the first begins with `first`, the others with `rest`.
 *
 * @example
 * ```ts
 * import { wrap } from '@syria-2024/sdk';
 * console.log(wrap('word '.repeat(40).trim(), '- ', '  ').length); // 3
 * ```
 */
export function fill(text: string, first = '', rest = ''): string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => columns - (lines.length === 0 ? first : rest).length;
  // Two spaces in a row align columns and are kept.
  for (const word of text.split(/(?<! ) (?! )/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > room()) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines.map((words, i) => (i === 0 ? first : rest) + words);
}
