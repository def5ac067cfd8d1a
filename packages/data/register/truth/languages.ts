/** Languages that names may be in: English, and what the campaign names beside it. */

/** The keys of a record's names that are no language of the campaign's. */
export function strangeLanguages(
  names: Readonly<Record<string, unknown>>,
  languages: readonly string[] = [],
): string[] {
  const known = ['en', 'variants', ...languages];
  return Object.keys(names).filter((key) => !known.includes(key));
}

export function strangeLanguage(key: string, languages: readonly string[] = []): string {
  const valid = ['en', ...languages].join(', ');
  return `has a name in '${key}', which is no language of the campaign; expected one of ${valid}`;
}
