/** Which version a change is, and whether that is the one which was claimed: VERSIONING.md as a check. */
import type { Changes } from './records.js';

const sizes = ['none', 'patch', 'minor', 'major'] as const;
export type Size = (typeof sizes)[number];

export interface Verdict {
  readonly size: Size;
  /** What makes it major, each a sentence. */
  readonly because: readonly string[];
}

export function sizeOf(
  { added, removed, redirected, corrected }: Changes,
  broken: readonly string[],
): Verdict {
  const gone = removed.map(
    ({ collection, id }) => `${collection} ${id} is gone without a redirect`,
  );
  const because = [...gone, ...broken];
  if (because.length > 0) return { size: 'major', because };
  const isNew = added.length + redirected.length > 0;
  return { size: isNew ? 'minor' : corrected.length > 0 ? 'patch' : 'none', because };
}

/** Until 1.0.0 the middle number stands for major, and the last for the rest. */
export function neededBump(size: Size, version: string): Size {
  if (!version.startsWith('0.')) return size;
  return size === 'major' ? 'minor' : size === 'minor' ? 'patch' : size;
}

export function isEnough(claimed: Size, needed: Size): boolean {
  return sizes.indexOf(claimed) >= sizes.indexOf(needed);
}

/** The largest bump that changesets claim for the package; each is a text with a heading in YAML. */
export function claimedBump(changesets: readonly string[], name: string): Size {
  const claims = changesets.flatMap((text) => {
    const [, head = ''] = text.split(/^---$/m);
    const line = head
      .split('\n')
      .find((entry) => entry.replaceAll(/['"]/g, '').startsWith(`${name}:`));
    const word = line?.split(':').at(-1)?.trim();
    return sizes.filter((size) => size === word);
  });
  return sizes.findLast((size) => claims.includes(size)) ?? 'none';
}
