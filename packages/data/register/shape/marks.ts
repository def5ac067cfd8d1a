import * as z from 'zod';
import { type LawName, laws } from '../truth/laws.js';

/** What a field holds, beside its shape: from this follow types, reference checks and the codebook. */
export interface Mark {
  /** The kinds of record (`Ids`) of which it names one. */
  readonly refers?: readonly string[];
  /** Words that may stand in place of an id. */
  readonly or?: readonly string[];
  /** A beginning after which the id of another kind follows: `front:` and a bloc. */
  readonly prefix?: { readonly text: string; readonly refers: string };
  /** The closed list (`wordLists`) that its words are from. */
  readonly words?: string;
  readonly shape?: 'written-time' | 'span' | 'instant' | 'point' | 'ring';
  /** What a value owes to itself, beside its shape. */
  readonly laws?: readonly LawName[];
  /** Texts under keys beside its fields: the keys' pattern, what one is called, and what stands under it. */
  readonly others?: { readonly keys: string; readonly called: string; readonly about: string };
  /** The id of the record itself, of that kind. */
  readonly own?: string;
  /** What the type is, where the field's own description tells of the field. */
  readonly about?: string;
  /** The name of its type where it has one, and the type's text where it does not follow from the shape. */
  readonly type?: string;
  readonly text?: string;
}

export const marks = z.registry<Mark>();

/** The schema, and what its values owe to themselves. */
export function obeying<T extends z.ZodType>(schema: T, ...names: readonly LawName[]): T {
  const { laws: known = [], ...mark } = marks.get(schema) ?? {};
  const checked = schema.superRefine((value, context) => {
    for (const name of names) {
      const message = (laws[name] as (value: unknown) => string | undefined)(value);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    }
  }) as T;
  marks.add(checked, { ...mark, laws: [...known, ...names] });
  return checked;
}
