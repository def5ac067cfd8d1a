/** What a reader of the older record can no longer rely on: exports, fields and closed words, from the JSON Schemas. */

export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly prefixItems?: readonly Schema[];
}

/** Each a sentence. `path` is told in it: `events.kind`. */
export function* brokenShapes(old: Schema, now: Schema, path: string): Generator<string> {
  if (old.enum && now.enum) yield* changedWords(old.enum, now.enum, path);
  else if (old.type !== now.type || !old.enum !== !now.enum)
    yield `${path}: was ${nameOf(old)}, is ${nameOf(now)}`;
  if (old.items && now.items) yield* brokenShapes(old.items, now.items, `${path}[]`);
  for (const [key, field] of Object.entries(old.properties ?? {})) {
    const at = `${path}.${key}`;
    const present = now.properties?.[key];
    if (!present) yield `${at}: the field is gone`;
    else {
      if (old.required?.includes(key) && !now.required?.includes(key))
        yield `${at}: was always there, is optional`;
      yield* brokenShapes(field, present, at);
    }
  }
  const [options, others] = [old.anyOf ?? [], now.anyOf ?? []];
  if (options.length !== others.length)
    yield `${path}: had ${options.length} forms, has ${others.length}`;
  else
    for (const [i, option] of options.entries()) yield* brokenShapes(option, others[i] ?? {}, path);
}

/** A list that grows breaks whoever had a case for each word; one that shrinks, whoever wrote one. */
function* changedWords(
  old: readonly string[],
  now: readonly string[],
  path: string,
): Generator<string> {
  const gone = old.filter((word) => !now.includes(word));
  const come = now.filter((word) => !old.includes(word));
  if (gone.length > 0) yield `${path}: the closed list lost ${gone.join(', ')}`;
  if (come.length > 0) yield `${path}: the closed list gained ${come.join(', ')}`;
}

const nameOf = ({ type, enum: words }: Schema) =>
  words ? 'a closed list' : (type ?? 'one of several');

/** The paths of fields that are described otherwise: whether they still mean the same no machine can tell. */
export function* retoldFields(old: Schema, now: Schema, path: string): Generator<string> {
  if (old.description !== undefined && now.description !== old.description) yield path;
  if (old.items && now.items) yield* retoldFields(old.items, now.items, `${path}[]`);
  for (const [key, field] of Object.entries(old.properties ?? {})) {
    const present = now.properties?.[key];
    if (present) yield* retoldFields(field, present, `${path}.${key}`);
  }
  for (const [i, option] of (old.anyOf ?? []).entries()) {
    const other = now.anyOf?.[i];
    if (other) yield* retoldFields(option, other, path);
  }
}

export function lostExports(old: readonly string[], now: readonly string[]): string[] {
  return old.filter((name) => !now.includes(name)).map((name) => `the export ${name} is gone`);
}
