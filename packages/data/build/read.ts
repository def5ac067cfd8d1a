/** Reads every curated file into checked records, and remembers where in the file each value stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distance } from 'fastest-levenshtein';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { idPattern } from '../schema/common.js';
import {
  type Campaign,
  type Curated,
  campaignSchema,
  curatedSchemas,
  type Kind,
} from '../schema/records.js';

export type Path = readonly (string | number)[];

/** One thing wrong at one position. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  /** The number that went too far, where the rule has a limit: what a declared exception bounds. */
  amount?: number;
}

export interface Entry<K extends Kind = Kind> {
  id: string;
  kind: K;
  /** Path below the curated folder, with forward slashes. */
  file: string;
  value: Curated<K>;
  /** A problem at the value (or the key) that `path` names. */
  problem(rule: string, path: Path, message: string, on?: 'value' | 'key'): Problem;
}

export type Records = { [K in Kind]: Map<string, Entry<K>> };

export const curatedFolder = fileURLToPath(new URL('../curated/', import.meta.url));

export function readRecords(folder = curatedFolder): { records: Records; problems: Problem[] } {
  const records = Object.fromEntries(
    Object.keys(curatedSchemas).map((kind) => [kind, new Map()]),
  ) as unknown as Records;
  const problems: Problem[] = [];
  for (const kind of Object.keys(curatedSchemas) as Kind[]) {
    for (const path of yamlFiles(join(folder, kind))) {
      const file = relative(folder, path).split(sep).join('/');
      const read = readEntry(kind, file, readFileSync(path, 'utf8'));
      problems.push(...read.problems);
      if (!read.entry) continue;
      const twin = records[kind].get(read.entry.id);
      if (twin)
        problems.push(
          read.entry.problem('schema', [], `${read.entry.id} is also ${twin.file}; ids are unique`),
        );
      else (records[kind] as Map<string, Entry>).set(read.entry.id, read.entry);
    }
  }
  return { records, problems };
}

function yamlFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** Parses and checks the text of one file. Exported so that tests can feed it a bad file without a disk. */
export function readEntry<K extends Kind>(
  kind: K,
  file: string,
  text: string,
): { entry?: Entry<K>; problems: Problem[] } {
  const id = basename(file, '.yaml');
  const { value, problem, problems } = readYaml<unknown>(file, text, curatedSchemas[kind]);
  if (!idPattern.test(id) && kind !== 'areas' && kind !== 'regions')
    problems.push(
      problem('schema', [], `${id} is not an id: lower-case letters, digits and single hyphens`),
    );
  if (value === undefined) return { problems };
  return { entry: { id, kind, file, value: value as Curated<K>, problem }, problems };
}

/** What the record as a whole is about. */
export function readCampaign(folder = curatedFolder): { campaign?: Campaign; problems: Problem[] } {
  const text = readFileSync(join(folder, 'campaign.yaml'), 'utf8');
  const { value, problems } = readYaml('campaign.yaml', text, campaignSchema);
  return { ...(value && { campaign: value }), problems };
}

interface Parsed<T> {
  value?: T;
  problem: Entry['problem'];
  problems: Problem[];
}

function readYaml<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
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
  const problems = document.errors.map((error) =>
    at(error.pos[0], 'yaml', error.message.split('\n')[0] ?? ''),
  );
  if (problems.length > 0) return { problem, problems };
  visit(document, {
    Alias: (_, node) => {
      problems.push(at(node.range?.[0] ?? 0, 'yaml', 'an alias hides its value; write it out'));
    },
  });
  if (problems.length > 0) return { problem, problems };
  const given: unknown = document.toJS();
  const parsed = schema.safeParse(given);
  if (parsed.success) return { value: parsed.data, problem, problems };
  for (const issue of parsed.error.issues) problems.push(...explain(issue, given, problem));
  return { problem, problems };
}

function explain(issue: z.core.$ZodIssue, root: unknown, problem: Entry['problem']): Problem[] {
  const path = issue.path as Path;
  const given = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    root,
  );
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem('schema', [...path, key], `unknown key${nearest(key, allKeys)}`, 'key'),
    );
  if (issue.code === 'invalid_union') {
    const branches = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    const best = branches[0];
    if (best && depth(best) > 0)
      return best.flatMap((inner) =>
        explain(
          { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue,
          root,
          problem,
        ),
      );
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return [
      problem(
        'schema',
        path,
        `${show(given)}; expected one of ${options.join(', ')}${nearest(String(given), options)}`,
      ),
    ];
  }
  if (given === undefined) return [problem('schema', path, 'missing')];
  return [problem('schema', path, `${show(given)}: ${issue.message}`)];
}

const depth = (issues: readonly z.core.$ZodIssue[]) =>
  Math.max(0, ...issues.map((issue) => issue.path.length));

const show = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value));

/** Every key of every schema: enough to name the one that a misspelt key was meant to be. */
const allKeys = [
  ...new Set(
    Object.values(curatedSchemas).flatMap((schema) => {
      const found: string[] = [];
      const walk = (node: unknown, level: number) => {
        const def = (node as { def?: Record<string, unknown> } | undefined)?.def;
        if (!def || level > 8) return;
        if (def.type === 'object')
          for (const [key, inner] of Object.entries(def.shape as object)) {
            found.push(key);
            walk(inner, level + 1);
          }
        for (const key of ['innerType', 'element', 'in']) if (key in def) walk(def[key], level + 1);
        if (Array.isArray(def.options)) for (const option of def.options) walk(option, level + 1);
      };
      walk(schema, 0);
      return found;
    }),
  ),
];

/** `; did you mean x?` when something valid is near enough to be meant. */
export function nearest(given: string, valid: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const candidate of valid) {
    const edits = distance(given, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best === undefined ? '' : `; did you mean ${best}?`;
}

/** Where in the text the value at `path` begins; the nearest enclosing node when the value is absent. */
function offsetOf(document: Document, path: Path, on: 'value' | 'key'): number {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
      if (isPair(pair) && isScalar(pair.key)) {
        const target =
          on === 'value' && isNode(pair.value) && isScalar(pair.value) ? pair.value : pair.key;
        return target.range?.[0] ?? 0;
      }
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && !isAlias(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
