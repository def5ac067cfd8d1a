import * as z from 'zod';

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
  /** The id of the record itself, of that kind. */
  readonly own?: string;
  /** What the type is, where the field's own description tells of the field. */
  readonly about?: string;
  /** The name of its type where it has one, and the type's text where it does not follow from the shape. */
  readonly type?: string;
  readonly text?: string;
}

export const marks = z.registry<Mark>();
