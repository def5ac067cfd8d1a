/** Declared exceptions: findings that are let through, each with its bound and its reason. */
import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../read/problem.js';
import { text } from '../register/shape/fields.js';

const exception = z.strictObject({
  rule: text,
  record: z.string().regex(/^[a-z]+\/[A-Za-z0-9-]+$/, 'expected <kind>/<id>'),
  with: text.optional(),
  bound: z.number().optional(),
  reason: z.string().min(20, 'expected a sentence that says why'),
});

export type Exception = z.infer<typeof exception> & { line: number; column: number };

/** As seen from `curated/`, like the files of every other problem. */
const file = '../lint/exceptions.yaml';

export function readExceptions(): { exceptions: Exception[]; problems: Problem[] } {
  return parseExceptions(readFileSync(new URL('exceptions.yaml', import.meta.url), 'utf8'));
}

export function parseExceptions(source: string): { exceptions: Exception[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, version: '1.2', schema: 'core' });
  const exceptions: Exception[] = [];
  const problems = document.errors.map(({ pos, message }): Problem => {
    const { line, col: column } = lines.linePos(pos[0]);
    return { file, line, column, rule: 'exceptions', message: message.split('\n')[0] ?? '' };
  });
  if (problems.length > 0) return { exceptions, problems };
  const list: unknown = document.toJS() ?? [];
  for (const [index, value] of (Array.isArray(list) ? list : [list]).entries()) {
    const node = document.getIn([index], true);
    const { line, col: column } = lines.linePos((isNode(node) && node.range?.[0]) || 0);
    const parsed = exception.safeParse(value);
    if (parsed.success) exceptions.push({ ...parsed.data, line, column });
    else
      for (const issue of parsed.error.issues)
        problems.push({
          file,
          line,
          column,
          rule: 'exceptions',
          message: `${issue.path.join('.')}: ${issue.message}`,
        });
  }
  return { exceptions, problems };
}

/**
 * Leaves out what an exception excuses, and adds what is wrong with the exceptions: one that excuses nothing, and one
 * without the bound that its rule's number needs. `ran` are the names of the rules whose findings these are; exceptions
 * to other rules are left alone.
 */
export function applyExceptions(
  found: readonly Problem[],
  exceptions: readonly Exception[],
  ran: ReadonlySet<string>,
): Problem[] {
  const used = new Set<Exception>();
  const left = found.filter((problem) => {
    const excuse = exceptions.find((one) => excuses(one, problem));
    if (excuse) used.add(excuse);
    return !excuse;
  });
  const stale = exceptions
    .filter((one) => ran.has(one.rule) && !used.has(one))
    .map(({ rule, record, line, column }) => ({
      file,
      line,
      column,
      rule: 'exceptions',
      message: `excuses no finding of ${rule} in ${record}; take it out, or mend its bound`,
    }));
  return [...left, ...stale];
}

function excuses({ rule, record, with: other, bound }: Exception, problem: Problem): boolean {
  if (rule !== problem.rule || record !== recordOf(problem)) return false;
  if (other !== undefined && !problem.message.includes(other)) return false;
  // A number without a bound could grow for ever behind its excuse.
  return problem.amount === undefined
    ? bound === undefined
    : problem.amount <= (bound ?? -Infinity);
}

function recordOf({ file: path }: Problem): string {
  const parts = path.replace(/\.yaml$/, '').split('/');
  return `${parts[0]}/${parts.at(-1)}`;
}
