/** The map's uppermost layer: which places are named, how large, and the names as SVG. */
import { line, text } from '../svg/svg.js';
import type { Box } from './frame.js';
import { type Label, type PlacedLabel, placeLabels } from './labels.js';
import { radiusOf } from './layers.js';
import type { PlaceMark, Project } from './marks.js';
import type { Palette } from './palette.js';

const labelled: Readonly<Record<string, { size: number; from: number }>> = {
  city: { size: 13, from: 0 },
  base: { size: 10.5, from: 3 },
  airport: { size: 10.5, from: 3 },
  crossing: { size: 10.5, from: 3 },
  bridge: { size: 10.5, from: 3 },
  dam: { size: 10.5, from: 3 },
  town: { size: 11, from: 1.6 },
  hill: { size: 10.5, from: 5 },
  village: { size: 10.5, from: 4 },
};

/** Names that fit: cities of the country always, then what `first` lists, then by kind; none in a reserved box. */
export function labelsOf(
  places: readonly PlaceMark[],
  project: Project,
  zoom: number,
  box: Box,
  first: ReadonlySet<string> = new Set(),
  reserved: readonly Box[] = [],
): PlacedLabel[] {
  const inside = places.filter(({ point }) => {
    const [x, y] = project(point);
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
  const wanted = inside.flatMap((place): (Label & { rank: number })[] => {
    const how = labelled[place.kind] ?? { size: 10, from: 6 };
    const isFirst = first.has(place.id);
    if (zoom < how.from && !isFirst) return [];
    const [x, y] = project(place.point);
    const isDue = isFirst || (place.kind === 'city' && !place.isAbroad);
    return [
      {
        id: place.id,
        text: place.name,
        x,
        y,
        size: place.isAbroad ? 11 : how.size,
        isBold: place.kind === 'city' && !place.isAbroad,
        gap: radiusOf(place.kind, zoom) + 3.5,
        isDue,
        rank: isDue ? 0 : place.isAbroad ? 2 : how.from,
      },
    ];
  });
  const signOf = ({ point, kind }: PlaceMark, share: number): Box => {
    const [x, y] = project(point);
    const r = radiusOf(kind, zoom) * share;
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  };
  const isLarge = ({ kind, isAbroad }: PlaceMark) => kind === 'city' && !isAbroad;
  return placeLabels(
    wanted.sort((a, b) => a.rank - b.rank),
    {
      hard: [...reserved, ...inside.filter(isLarge).map((place) => signOf(place, 0.9))],
      soft: inside.filter((place) => !isLarge(place)).map((place) => signOf(place, 0.6)),
    },
    box,
  );
}

export function drawLabels(labels: readonly PlacedLabel[], { ink, halo, soft }: Palette): string {
  return labels
    .map(({ id, text: name, x, y, left, baseline, width, size, isBold, isLed }) => {
      const leader = isLed
        ? line([x, y], [Math.min(Math.max(x, left), left + width), baseline - size * 0.35], {
            stroke: soft,
            'stroke-width': 0.8,
          })
        : '';
      return (
        leader +
        text(left + width / 2, baseline, name, {
          'text-anchor': 'middle',
          'font-size': size,
          ...(isBold ? { 'font-weight': 700 } : {}),
          fill: ink,
          stroke: halo,
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
          'data-place': id,
        })
      );
    })
    .join('');
}
