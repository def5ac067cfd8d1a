/** How near the opposition came to Homs: a line where it is sure, a band where the sources leave it open. */
import type { PlaceId, SyriaIds } from '@syria-2024/data';
import { type Atlas, approach } from '@syria-2024/sdk';

const size = { width: 900, height: 470 };
const plot = { left: 64, right: 30, top: 96, bottom: 70 };

export function drawApproachChart(atlas: Atlas<SyriaIds>): string {
  const { meta } = atlas.dataset;
  const [from, until] = [Date.parse(meta.coverage.from), Date.parse(meta.coverage.until)];
  const spells = approach(atlas, { towards: 'homs', bloc: 'opposition' });
  const most = Math.ceil(Math.max(...spells.map(({ km }) => km[0] ?? 0)) / 20) * 20;
  const right = size.width - plot.right;
  const bottom = size.height - plot.bottom;
  const x = (iso: string) =>
    plot.left + ((Date.parse(iso) - from) / (until - from)) * (right - plot.left);
  const y = (km: number) => bottom - (km / most) * (bottom - plot.top);

  const band = spells.flatMap(({ from: start, until: end, km: [certain, possible] }) =>
    certain === null || possible === null || certain === possible
      ? []
      : [
          `<rect x="${x(start).toFixed(1)}" y="${y(certain).toFixed(1)}" width="${(x(end) - x(start)).toFixed(1)}" height="${(y(possible) - y(certain)).toFixed(1)}"/>`,
        ],
  );
  const steps = spells.flatMap(({ from: start, until: end, km: [certain] }) =>
    certain === null
      ? []
      : [
          `${x(start).toFixed(1)},${y(certain).toFixed(1)} ${x(end).toFixed(1)},${y(certain).toFixed(1)}`,
        ],
  );
  const names = new Map(atlas.dataset.places.map(({ id, names: { en } }) => [id, en]));
  const labels = labelled(
    spells.map(({ from: start, km: [certain], nearest }) => ({
      at: x(start),
      km: certain ?? 0,
      place: nearest.certain?.place,
    })),
  ).map(
    ({ at, km, place }) =>
      `<text x="${(at + 5).toFixed(1)}" y="${(y(km) - 7).toFixed(1)}">${names.get(place) ?? place}, ${km.toFixed(0)} km</text>`,
  );
  const days = Math.round((until - from) / 86_400_000);
  const dayWidth = (right - plot.left) / days;
  const ticks = Array.from({ length: days }, (_, i) => {
    const day = new Date(from + i * 86_400_000 + 3 * 3_600_000);
    const at = plot.left + i * dayWidth;
    return `<line x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${plot.top}" y2="${bottom}" stroke="#e6e6e6"/><text x="${(at + dayWidth / 2).toFixed(1)}" y="${bottom + 20}" text-anchor="middle">${day.getUTCDate()} ${day.getUTCMonth() === 10 ? 'Nov' : 'Dec'}</text>`;
  });
  const levels = Array.from({ length: most / 20 + 1 }, (_, i) => i * 20).map(
    (km) =>
      `<line x1="${plot.left}" x2="${right}" y1="${y(km).toFixed(1)}" y2="${y(km).toFixed(1)}" stroke="${km === 0 ? '#333' : '#e6e6e6'}"/><text x="${plot.left - 8}" y="${(y(km) + 4).toFixed(1)}" text-anchor="end">${km}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="Helvetica, Arial, sans-serif" font-size="12" role="img" aria-labelledby="t">
<title id="t">How near the opposition came to Homs</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="24" y="36" font-size="22" font-weight="700" fill="#111">How near the opposition came to Homs</text>
<text x="24" y="58" font-size="13" fill="#333">Nearest place held, km from the centre of Homs by geodesic. Line: for certain. Band: as near as sources or timing leave open.</text>
<text x="24" y="84" fill="#555">km</text>
<g fill="#333">${ticks.join('')}${levels.join('')}</g>
<g fill="#d55e00" fill-opacity="0.28">${band.join('')}</g>
<polyline points="${steps.join(' ')}" fill="none" stroke="#b03a00" stroke-width="2.6"/>
<g fill="#111" stroke="#fff" stroke-width="3" paint-order="stroke">${labels.join('')}</g>
<text x="24" y="${size.height - 14}" font-size="11" fill="#555">Syria 2024 record, version ${meta.version} (CC BY 4.0)</text>
</svg>
`;
}

interface Step {
  readonly at: number;
  readonly km: number;
  readonly place: PlaceId | undefined;
}

/** The steps that have room for a name: the first of each place, none within 90 px and 12 km of the one before. */
function labelled(steps: readonly Step[]): (Step & { place: PlaceId })[] {
  const kept: (Step & { place: PlaceId })[] = [];
  for (const step of steps) {
    const { place } = step;
    if (place === undefined || kept.some((other) => other.place === place)) continue;
    if (
      kept.some((other) => Math.abs(other.at - step.at) < 90 && Math.abs(other.km - step.km) < 12)
    )
      continue;
    kept.push({ ...step, place });
  }
  return kept;
}
