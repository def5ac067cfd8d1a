const made = new Map<string, RegExp>();

/** An expression by its source, made once. */
export function regex(source: string): RegExp {
  const known = made.get(source) ?? new RegExp(source, 'u');
  made.set(source, known);
  return known;
}
