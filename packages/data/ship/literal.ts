/** JSON.parse of one string is the fastest literal to load and to type-check; the mark lets bundlers drop it. */
export function literal(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse('${quoted(JSON.stringify(value))}')`;
}

/** The same, frozen, when it is first asked for, in ASCII alone: of a file with other letters in it an engine keeps every letter twice as wide. */
export function literalOnce(value: unknown): string {
  const ascii = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `/* @__PURE__ */ once(() => frozen(JSON.parse('${quoted(ascii)}')))`;
}

function quoted(json: string): string {
  return json
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
