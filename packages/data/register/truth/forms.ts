/** What a record may look like, as plain data. */
import type { wordLists } from '../words/word-lists.js';
import type { LawName } from './laws.js';

interface Lawful {
  readonly laws?: readonly LawName[];
  /** What it is in words, where its pattern tells a reader nothing. */
  readonly called?: string;
}

export type Form = Lawful &
  (
    | {
        readonly is: 'record';
        readonly fields: Fields;
        readonly open?: true;
        /** Keys beside its fields, and what stands under each. */
        readonly others?: { readonly keys: string; readonly of: Form };
      }
    | { readonly is: 'list'; readonly of: Form; readonly least?: number; readonly most?: number }
    | { readonly is: 'row'; readonly of: readonly Form[] }
    | { readonly is: 'map'; readonly of: Form }
    | { readonly is: 'either'; readonly of: readonly Form[] }
    | { readonly is: 'maybe'; readonly of: Form; readonly or: 'nothing' | 'null' }
    | {
        readonly is: 'text';
        readonly patterns?: readonly string[];
        readonly least?: number;
        readonly most?: number;
      }
    | {
        readonly is: 'number';
        readonly least?: number;
        readonly above?: number;
        readonly whole?: true;
      }
    | { readonly is: 'boolean' }
    | { readonly is: 'word'; readonly of: keyof typeof wordLists | readonly string[] }
  );
export type Fields = Readonly<Record<string, Form>>;
export type FormOf<K extends Form['is']> = Extract<Form, { readonly is: K }>;

interface Listed {
  readonly list: readonly {
    readonly key: string;
    readonly form: Form;
    readonly mayMiss: boolean;
  }[];
  readonly names: ReadonlySet<string>;
}

const listed = new WeakMap<Fields, Listed>();

/** The fields of a form, listed once for all records. */
export function listOf(fields: Fields): Listed {
  const known = listed.get(fields);
  if (known) return known;
  const list = Object.entries(fields).map(([key, form]) => ({
    key,
    form,
    mayMiss: form.is === 'maybe' && form.or === 'nothing' && form.laws === undefined,
  }));
  const made = { list, names: new Set(Object.keys(fields)) };
  listed.set(fields, made);
  return made;
}
