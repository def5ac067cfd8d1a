/** The corridors as strips through the twelve days: told apart by pattern and shade as well as by colour. */

import type { SyriaIds } from '@syria-2024/data';
import { type Atlas, type RouteStatus, routeTimeline } from '@syria-2024/sdk';

const width = 900;
const left = 330;
const right = 24;
const rowHeight = 30;
const top = 92;

const fills: Record<RouteStatus, string> = {
  open: '#9ecae9',
  uncertain: 'url(#hatch)',
  severed: '#b03a00',
};
const meanings: [RouteStatus, string][] = [
  ['open', 'open'],
  ['uncertain', 'the sources leave it open'],
  ['severed', 'severed'],
];

export function drawStrips(atlas: Atlas<SyriaIds>): string {
  const { corridors, meta } = atlas.dataset;
  const from = Date.parse(meta.coverage.from);
  const until = Date.parse(meta.coverage.until);
  const x = (iso: string) =>
    left + ((Date.parse(iso) - from) / (until - from)) * (width - left - right);
  const height = top + corridors.length * rowHeight + 64;
  const days = Math.round((until - from) / 86_400_000);
  const rows = corridors.map(({ names, from: a, to: b, bloc }, i) => {
    const y = top + i * rowHeight;
    const bars = routeTimeline(atlas, { from: a, to: b, bloc }).spells.map(
      ({ status, from: start, until: end }) => {
        const wide = x(end) - x(start);
        return `<rect x="${x(start).toFixed(1)}" y="${y + 5}" width="${Math.max(wide, 0).toFixed(1)}" height="${rowHeight - 12}" fill="${fills[status]}"/>`;
      },
    );
    return `<text x="${left - 12}" y="${y + 18}" text-anchor="end">${names.en.replaceAll('&', '&amp;')} <tspan fill="#666">· ${bloc}</tspan></text>${bars.join('')}`;
  });
  const ticks = Array.from({ length: days }, (_, i) => {
    const day = new Date(from + i * 86_400_000 + 3 * 3_600_000);
    const at = left + (i / days) * (width - left - right);
    return `<line x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${top - 8}" y2="${height - 60}" stroke="#fff" stroke-opacity="0.8"/><text x="${(at + (width - left - right) / days / 2).toFixed(1)}" y="${top - 12}" text-anchor="middle" fill="#333">${day.getUTCDate()} ${day.getUTCMonth() === 10 ? 'Nov' : 'Dec'}</text>`;
  });
  const legend = meanings.map(
    ([status, meaning], i) =>
      `<rect x="${left + i * 190}" y="${height - 44}" width="26" height="14" fill="${fills[status]}"/><text x="${left + 34 + i * 190}" y="${height - 32}">${meaning}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Helvetica, Arial, sans-serif" font-size="13" role="img" aria-labelledby="t">
<title id="t">When each corridor was open, uncertain or severed</title>
<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="#f2f2f2"/><line x1="0" y1="0" x2="0" y2="7" stroke="#777" stroke-width="2.4"/></pattern></defs>
<rect width="100%" height="100%" fill="#fff"/>
<text x="24" y="36" font-size="22" font-weight="700" fill="#111">Which routes were cut, and when</text>
<text x="24" y="58" fill="#333">For the side named beside each corridor, Damascus time</text>
<g fill="#111">${rows.join('\n')}</g>
<g font-size="12">${ticks.join('\n')}</g>
${legend.join('')}
<text x="24" y="${height - 10}" font-size="11" fill="#555">Syria 2024 record, version ${meta.version} (CC BY 4.0)</text>
</svg>
`;
}
