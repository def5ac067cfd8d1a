/** The names of a record, whatever languages its campaign has. */

/** In a language, where there is one in it. */
export function nameIn(names: object, language: string): string | undefined {
  const own: unknown = (names as Readonly<Record<string, unknown>>)[language];
  return typeof own === 'string' ? own : undefined;
}

/** Every name of a record: English, in other languages, other spellings. */
export function spellingsIn(names: object): string[] {
  return Object.values(names)
    .flat()
    .filter((name) => typeof name === 'string');
}
