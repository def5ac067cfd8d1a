/** Changes as a changelog tells them. */
import type { Changes, Correction, Entry } from './records.js';

/** Why a value was corrected, where somebody wrote it down: by id. */
export type Reasons = Readonly<
  Record<string, { readonly reason: string; readonly source?: string | undefined }>
>;

/** So many ids of one collection are listed; of more, how many. `changes.json` has them all. */
const listed = 12;

export function changelogText(
  { added, removed, redirected, corrected }: Changes,
  reasons: Reasons = {},
): string {
  const parts = [
    part(
      'Corrected',
      corrected.map((one) => correctionLine(one, reasons)),
    ),
    part(
      'Moved',
      redirected.map(({ collection, id, to }) => `- ${collection} \`${id}\` → \`${to}\``),
    ),
    part(
      'Removed',
      removed.map(({ collection, id }) => `- ${collection} \`${id}\``),
    ),
    part('New', grouped(added)),
  ].filter((text) => text !== '');
  return parts.length === 0 ? 'No value of the record differs.' : parts.join('\n\n');
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n\n${lines.join('\n')}`;
}

function correctionLine(
  { collection, id, field, old, new: now }: Correction,
  reasons: Reasons,
): string {
  const { reason, source } = reasons[id] ?? {};
  const why = reason ? `: ${reason}${source ? ` (${source})` : ''}` : '';
  return `- ${collection} \`${id}\` ${field}: ${show(old)} → ${show(now)}${why}`;
}

function grouped(entries: readonly Entry[]): string[] {
  const names = [...new Set(entries.map(({ collection }) => collection))];
  return names.map((name) => {
    const ids = entries
      .filter(({ collection }) => collection === name)
      .map(({ id }) => `\`${id}\``);
    const rest = ids.length > listed ? ` and ${ids.length - listed} more` : '';
    return `- ${ids.length} ${name}: ${ids.slice(0, listed).join(', ')}${rest}`;
  });
}

const show = (value: unknown) => (value === null ? 'nothing' : `\`${JSON.stringify(value)}\``);
