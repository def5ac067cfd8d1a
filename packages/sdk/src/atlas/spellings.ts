/** The names of a record, whatever languages its campaign has. */
import type { Names } from '@syria-2024/data';

/** In a language, or in English where there is none in it. */
export function nameIn(names: Names, language: string): string {
  const own = names[language];
  return typeof own === 'string' ? own : names.en;
}

/** English, in the campaign's languages, other spellings. */
export function spellingsIn(names: Names): string[] {
  return Object.values(names).flatMap((name) => name ?? []);
}

/** English and in the campaign's languages, without other spellings. */
export function mainNamesIn({ variants, ...names }: Names): string[] {
  return spellingsIn({ ...names, variants: [] });
}
