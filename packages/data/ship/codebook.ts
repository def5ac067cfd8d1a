/** The codebook's tables, between the marks that stand in its text. */
import type * as z from 'zod';
import { writtenCampaign } from '../register/campaign.js';
import { collections } from '../register/collections/index.js';
import { marks } from '../register/shape/marks.js';
import { defOf } from '../register/shape/table.js';
import { crosswalk } from '../register/words/crosswalk.js';

const marked = /<!-- fields: (\w+) -->\n[\s\S]*?<!-- end -->/g;
const crossed = /<!-- table: crosswalk -->\n[\s\S]*?<!-- end -->/;

/** The codebook's text with every table as the register has it. */
export function withTables(text: string): string {
  return text
    .replace(
      marked,
      (_, name: string) => `<!-- fields: ${name} -->\n\n${tableOf(name)}\n\n<!-- end -->`,
    )
    .replace(crossed, () => `<!-- table: crosswalk -->\n\n${crosswalkTable()}\n\n<!-- end -->`);
}

function crosswalkTable(): string {
  const rows = Object.entries(crosswalk).map(([kind, { about, acled, ucdp }]) => {
    const subEvents = acled.map(([, subEvent]) => subEvent).join(' · ');
    return `| ${kind} | ${about} | ${subEvents} | ${ucdp ?? 'none'} |`;
  });
  const head = ['| kind | what happened | ACLED sub-event | UCDP |', '|---|---|---|---|'];
  return [...head, ...rows].join('\n');
}

function tableOf(name: string): string {
  const schema =
    name === 'campaign' ? writtenCampaign : collections[name as keyof typeof collections]?.written;
  if (!schema) throw new RangeError(`the codebook asks for the fields of ${name}`);
  const rows = [...fieldsIn(schema, '')].map((cells) => `| ${cells.join(' | ')} |`);
  return ['| field | holds | meaning |', '|---|---|---|', ...rows].join('\n');
}

function* fieldsIn(schema: z.ZodType, path: string): Generator<[string, string, string]> {
  for (const [key, field] of Object.entries(defOf(schema).shape ?? {})) {
    const { inner, isOptional, suffix, about } = unwrap(field);
    const name = `${path}${key}`;
    const holds = `${holdingOf(inner)}${suffix}${isOptional ? ', optional' : ''}`;
    yield [`\`${name}\``, holds, about.replaceAll('|', '\\|')];
    for (const option of defOf(inner).options ?? [inner])
      if (!marks.get(inner)?.refers) yield* fieldsIn(option, `${name}.`);
    const { others } = marks.get(inner) ?? {};
    if (others)
      yield [`\`${name}.\`${others.called}`, 'text, optional', others.about.replaceAll('|', '\\|')];
  }
}

/** What is inside an optional or nullable field, or a list. */
function unwrap(field: z.ZodType) {
  let inner = field;
  let isOptional = false;
  let suffix = '';
  let about = field.description ?? '';
  for (;;) {
    const { type, innerType, element } = defOf(inner);
    const next = innerType ?? (marks.get(inner)?.shape ? undefined : element);
    if (!next) return { inner, isOptional, suffix, about };
    if (type === 'optional') isOptional = true;
    if (type === 'nullable') suffix += ' or null';
    if (type === 'array') suffix += ', list';
    inner = next;
    about ||= inner.description ?? '';
  }
}

function holdingOf(schema: z.ZodType): string {
  const { refers, or = [], prefix, words, shape, own } = marks.get(schema) ?? {};
  const { type, entries, options } = defOf(schema);
  if (words && entries)
    return Object.keys(entries)
      .map((word) => `\`${word}\``)
      .join(' ');
  if (refers)
    return [
      refers.join(' or '),
      ...(prefix ? [`\`${prefix.text}\`${prefix.refers}`] : []),
      ...or.map((word) => `\`${word}\``),
    ].join(' or ');
  if (own) return 'id';
  if (shape) return shape.replace('-', ' ');
  return options ? 'one of two' : (kinds[type] ?? type);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'fields',
  boolean: 'true or false',
};
