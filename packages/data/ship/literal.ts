/** JSON.parse of one string is the fastest literal to load and to type-check; the mark lets bundlers drop it. */
export function literal(value: unknown): string {
  const quoted = JSON.stringify(value)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `/* @__PURE__ */ JSON.parse('${quoted}')`;
}
