import { join } from 'node:path/posix';
import { styleText } from 'node:util';
import type { Problem } from '../read/problem.js';

/** `curated/places/homs.yaml:5:9: kind: ... [schema]`: a position that editors and terminals can open. */
export function formatProblem(
  { file, line, column, rule, message }: Problem,
  colour = false,
): string {
  const position = `${join('curated', file)}:${line}:${column}:`;
  if (!colour) return `${position} ${message} [${rule}]`;
  return `${styleText('bold', position)} ${message} ${styleText('yellow', `[${rule}]`)}`;
}

/** One line for each rule that found something, most first. */
export function tally(found: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => `${String(count).padStart(6)} ${rule}`)
    .join('\n');
}
