/** English, then Arabic. */
export type TwoNames = readonly [en: string, ar: string];

export function twoNames({
  names,
}: {
  readonly names: { readonly en: string; readonly ar?: string };
}): TwoNames {
  return [names.en, names.ar ?? names.en];
}
