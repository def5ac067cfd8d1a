/** What a record is called: in English, in the languages of the campaign, and by other spellings. */
import * as z from 'zod';
import { languagePattern, text } from './fields.js';
import { marks } from './marks.js';
import { type Others, withOthers } from './others.js';

/** `names` in a file; under any other key a name in that language. */
export interface WrittenNames {
  en: string;
  variants?: string[] | undefined;
  [language: string]: string | string[] | undefined;
}
/** `names` as they ship. */
export interface ShippedNames extends WrittenNames {
  variants: string[];
}

const about = "What it is called, in English and in the campaign's languages.";
const en = text.describe('English.');
const variants = z.array(text).describe('Other spellings.');
const others: Others = {
  // Not English, which has a field of its own: strict readers of JSON Schema let no key match twice.
  keys: languagePattern.source.replace('^', '^(?!en$)'),
  called: 'language',
  about: "In another of the campaign's languages, by its code: `ar`, `uk`, `zh-Hant`.",
};

/** The type is written out, since zod cannot tell one key's value from another's by a pattern. */
const typed = <T>(schema: z.ZodType) => schema as z.ZodType<T>;

const written = typed<WrittenNames>(withOthers({ en, variants: variants.optional() }, others));
const shipped = typed<ShippedNames>(withOthers({ en, variants }, others)).register(marks, {
  others,
  type: 'Names',
  about: "What a record is called; which languages there are is the campaign's to say.",
  text: `{
  /** ${en.description} */
  readonly en: string;
  /** ${variants.description} */
  readonly variants: readonly string[];
} & I['names']`,
});

export const names = {
  written: written.describe(about),
  shipped: shipped.describe(about),
  derive: ({ en, variants = [], ...own }: WrittenNames): ShippedNames => ({ en, ...own, variants }),
};
