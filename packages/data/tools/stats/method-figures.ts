import { auditText } from './audit-text.js';
import { floorsOf } from './standing-text.js';
import type { Stats } from './summarise.js';

const marked = /<!-- figures -->\n[\s\S]*?<!-- end -->/;

/** The text of the method's page with its figures as the record has them. Throws `RangeError` where it has no place for them. */
export function withFigures(text: string, stats: Stats): string {
  if (!marked.test(text)) throw new RangeError('expected <!-- figures --> and <!-- end -->');
  return text.replace(marked, () => `<!-- figures -->\n\n${figures(stats)}\n\n<!-- end -->`);
}

function figures(stats: Stats): string {
  const rows = floorsOf(stats).map(([name, have, floor]) => `| ${name} | ${have} | ${floor} |`);
  return [
    ['| | the record has | wanted |', '|---|---|---|', ...rows].join('\n'),
    `Audits: ${auditText(stats.audits).replaceAll('\n', '; ')}.`,
  ].join('\n\n');
}
