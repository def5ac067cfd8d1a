import { LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import { explainAll, keysIn } from './explain.js';
import { hiddenIn } from './hidden.js';
import { offsetOf } from './position.js';
import type { Locate, Path, Problem } from './problem.js';

export interface Parsed<T> {
  value?: T;
  /** A problem at a position of this file. */
  problem: Locate;
  problems: Problem[];
}

/** Parses and checks the text of one file, and remembers where in it each value stands. */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const hidden = hiddenIn(text).map((one): Problem => ({ file, ...one }));
  if (hidden.length > 0) return { problem: () => hidden[0] as Problem, problems: hidden };
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    // The position is told in front, and nothing of the file is repeated.
    prettyErrors: false,
  });
  const at = (offset: number, rule: string, message: string): Problem => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col, rule, message };
  };
  const problem = (rule: string, path: Path, message: string, on: 'value' | 'key' = 'value') =>
    at(
      offsetOf(document, path, on),
      rule,
      path.length > 0 ? `${path.join('.')}: ${message}` : message,
    );
  const problems = document.errors.map((error) => at(error.pos[0], 'yaml', error.message));
  if (problems.length > 0) return { problem, problems };
  visit(document, {
    Alias: (_, node) => {
      problems.push(at(node.range?.[0] ?? 0, 'yaml', 'an alias hides its value; write it out'));
    },
    Node: (_, node) => {
      if (node.tag !== undefined)
        problems.push(
          at(node.range?.[0] ?? 0, 'yaml', `a tag, ${node.tag}; write the value alone`),
        );
    },
  });
  if (problems.length > 0) return { problem, problems };
  const given: unknown = document.toJS();
  const parsed = schema.safeParse(given);
  if (parsed.success) return { value: parsed.data, problem, problems };
  problems.push(...explainAll(parsed.error.issues, given, problem, () => keysIn(schema)));
  return { problem, problems };
}
