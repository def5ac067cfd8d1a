/** Names that are written with something beside them: `Palmyra (Tadmur)`, a town and its country, `Nubl/Zahraa`. */

export interface Compound {
  /** The parts, the first as the name and the others as what tells more of it. */
  readonly parts: readonly string[];
  /** Whether the parts stand side by side (stroke, dash), so that each may be a place of its own. */
  readonly isPair: boolean;
}

/** Splits a name at its first bracket, comma or stroke; `null` where it has none. */
export function splitCompound(name: string): Compound | null {
  const [, head = '', inner = ''] = name.match(/^([^()[\]]+)[([]([^()[\]]+)[)\]]\s*$/) ?? [];
  if (head.trim() !== '') return toCompound([head, inner], false);
  const byComma = name.split(/[,،;؛]/);
  if (byComma.length > 1) return toCompound(byComma, false);
  const byStroke = name.split(/\s*[/|]\s*|\s+[-‐‑–—]+\s+|\s*[–—]\s*/);
  if (byStroke.length > 1) return toCompound(byStroke, true);
  return null;
}

/** The two names of a pair that is written with one hyphen; `null` where there is none or more. */
export function splitHyphen(name: string): Compound | null {
  const halves = name.split('-');
  return halves.length === 2 ? toCompound(halves, true) : null;
}

function toCompound(parts: readonly string[], isPair: boolean): Compound | null {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  return said.length > 0 && said.length <= 4 ? { parts: said, isPair } : null;
}
