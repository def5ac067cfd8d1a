/** What one event makes of one thing: it cannot make two things of it at once. */

interface Control {
  readonly place?: string;
  readonly area?: string;
  readonly segment?: string;
  readonly to?: string;
  readonly holds?: string;
  readonly entry?: boolean;
  readonly extent?: string;
  readonly except?: readonly string[];
}
export type Effect =
  | { readonly control: Control }
  | { readonly passage: { readonly segment: string; readonly to: string } };

type Outcome = readonly [subject: string, becomes: string];

/** What two effects say differently of one thing, in words: each thing once. */
export function* outcomesApart(
  effects: readonly Effect[],
  membersOf: (area: string) => readonly string[],
): Iterable<string> {
  const first = new Map<string, string>();
  const told = new Set<string>();
  for (const [subject, becomes] of effects.flatMap((effect) => outcomesOf(effect, membersOf))) {
    const before = first.get(subject);
    if (before === undefined) first.set(subject, becomes);
    else if (before !== becomes && !told.has(subject)) {
      told.add(subject);
      yield `makes two things of the ${subject} at once: '${before}' and '${becomes}'`;
    }
  }
}

/** Who is inside without holding, and who takes an unnamed part of an area, leaves open who holds. */
function outcomesOf(effect: Effect, membersOf: (area: string) => readonly string[]): Outcome[] {
  if ('passage' in effect)
    return [[`passage of segment '${effect.passage.segment}'`, effect.passage.to]];
  const { place, area, segment, to, holds, entry, extent, except = [] } = effect.control;
  const holder = to ?? holds;
  if (holder === undefined || entry === true || extent === 'part') return [];
  if (segment !== undefined) return [[`segment '${segment}'`, holder]];
  const places = place !== undefined ? [place] : area !== undefined ? membersOf(area) : [];
  return places
    .filter((id) => !except.includes(id))
    .map((id): Outcome => [`place '${id}'`, holder]);
}
