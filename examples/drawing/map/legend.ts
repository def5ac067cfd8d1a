/** The legend of what is in view: no more, and nothing that is seen without a word for it. */
import { element } from '../svg.js';
import type { PlaceMark, RoadMark, Standing } from './marks.js';
import type { Palette } from './palette.js';
import { drawSign, shapeOf } from './symbols.js';
import { textureOf } from './textures.js';
import { type Language, mapWords } from './words.js';

export interface LegendEntry {
  readonly key: string;
  readonly words: string;
  /** Drawn in a box of 22 by 16. */
  readonly sign: string;
}

export interface InView {
  readonly areas: readonly Standing[];
  readonly places: readonly PlaceMark[];
  readonly roads: readonly RoadMark[];
  readonly hasFront: boolean;
  readonly hasEvents: boolean;
}

const statuses = ['held', 'contested', 'uncertain', 'unknown'] as const;

/** Standings first, the sure before the unsure; then kinds of place, roads, front and events. */
export function legendOf(
  { areas, places, roads, hasFront, hasEvents }: InView,
  nameSide: (side: string) => string,
  language: Language,
  palette: Palette,
): LegendEntry[] {
  const words = mapWords[language];
  const standings = new Map<string, Standing>();
  const here = places.filter(({ isAbroad }) => !isAbroad);
  for (const { status, sides } of [...areas, ...here])
    standings.set(textureOf({ status, sides }), { status, sides });
  const told = [...standings.values()].sort(
    (a, b) =>
      statuses.indexOf(a.status) - statuses.indexOf(b.status) || a.sides.length - b.sides.length,
  );
  const kinds = [...new Set(here.map(({ kind }) => kind))].filter(
    (kind) => shapeOf(kind) !== 'circle',
  );
  const passages = (['open', 'uncertain', 'severed'] as const).filter((passage) =>
    roads.some((road) => road.passage === passage),
  );
  return [
    ...told.map(
      (standing): LegendEntry => ({
        key: textureOf(standing),
        words: tellStanding(standing, nameSide, language),
        sign:
          element('rect', {
            x: 0,
            y: 1,
            width: 22,
            height: 14,
            fill: `url(#${textureOf(standing)})`,
            stroke: palette.border,
            'stroke-width': 0.5,
          }) + drawSign({ ...standing, kind: 'town' }, [11, 8], 5, palette),
      }),
    ),
    ...kinds.map(
      (kind): LegendEntry => ({
        key: kind,
        words: words.kinds[kind] ?? kind,
        sign: drawSign({ kind, status: 'held', sides: ['-'] }, [11, 8], 5, {
          ...palette,
          nobody: palette.soft,
          halo: palette.soft,
        }),
      }),
    ),
    ...passages.map(
      (passage): LegendEntry => ({
        key: `road-${passage}`,
        words: words.roads[passage],
        sign: element('path', {
          d: 'M1 8h20',
          stroke: palette.roads[passage],
          'stroke-width': 2.4,
          ...(passage === 'open'
            ? {}
            : { 'stroke-dasharray': passage === 'severed' ? '1.5 3' : '5 3' }),
        }),
      }),
    ),
    ...(hasFront
      ? [
          {
            key: 'front',
            words: words.front,
            sign: element('path', { d: 'M1 8h20', stroke: palette.ink, 'stroke-width': 2 }),
          },
        ]
      : []),
    ...(hasEvents
      ? [
          {
            key: 'event',
            words: words.event,
            sign: element('circle', {
              cx: 11,
              cy: 8,
              r: 6,
              fill: 'none',
              stroke: palette.ink,
              'stroke-width': 1.1,
            }),
          },
        ]
      : []),
  ];
}

export function tellStanding(
  { status, sides }: Standing,
  nameSide: (side: string) => string,
  language: Language,
): string {
  const words = mapWords[language];
  if (status === 'unknown' || sides.length === 0) return words.unknown;
  if (status === 'held') return words.held(nameSide(sides[0] ?? ''));
  const names = sides.map(nameSide);
  return status === 'contested'
    ? words.contested(names.join(words.and))
    : words.uncertain(names.join(words.or));
}
