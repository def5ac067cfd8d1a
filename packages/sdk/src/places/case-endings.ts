/** What Turkish and English put behind a name with an apostrophe: `Halep'te`, `Humus'un`, `Aleppo's`. */
const ending = /^(.{3,})['’](?:s|y?[aeıiuü]|n?[ıiuü]n|[dt][ae]n?|[dt]eki|[dt]aki)$/u;

/** The name without a case ending; `null` where it has none. An ayn may look so: the name as a whole comes first. */
export function withoutEnding(name: string): string | null {
  return name.trim().match(ending)?.[1] ?? null;
}
