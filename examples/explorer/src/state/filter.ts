/** Which places are meant: of each field one word, or none where any will do. */
export const filterFields = [
  'side',
  'actor',
  'kind',
  'front',
  'status',
  'credibility',
  'disputed',
] as const;
export type FilterField = (typeof filterFields)[number];
export type Filter = Readonly<Partial<Record<FilterField, string>>>;

export const noFilter: Filter = {};

export function isFiltering(filter: Filter): boolean {
  return Object.keys(filter).length > 0;
}

/** Whether a place is meant, by what is told of it in each field. */
export function isMeant(
  filter: Filter,
  told: Readonly<Record<FilterField, readonly string[]>>,
): boolean {
  return filterFields.every((field) => {
    const wanted = filter[field];
    return wanted === undefined || told[field].includes(wanted);
  });
}

/** `kind:town,front:homs-north`. */
export function writeFilter(filter: Filter): string {
  return filterFields
    .flatMap((field) => (filter[field] === undefined ? [] : [`${field}:${filter[field]}`]))
    .join(',');
}

export function readFilter(text: string): Filter {
  const parts = text.split(',').flatMap((part) => {
    const [, name, value] = /^([a-z]+):([a-z0-9-]{1,80})$/.exec(part) ?? [];
    const field = filterFields.find((one) => one === name);
    return field && value ? [[field, value] as const] : [];
  });
  return Object.fromEntries(parts);
}
