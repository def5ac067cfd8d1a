/** The legend of what is in view: no more, and nothing that is seen without a word for it. */
import { element } from '../svg/svg.js';
import type { AreaMark, PlaceMark, RoadMark, Standing } from './marks.js';
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
  /** Every place in the window, drawn or too small to be: their standings are those of its ground. */
  readonly around: readonly PlaceMark[];
  /** The places that are drawn. */
  readonly places: readonly PlaceMark[];
  readonly roads: readonly RoadMark[];
  readonly hasUnreported: boolean;
  readonly hasFront: boolean;
  readonly hasEvents: boolean;
}

/** Sides, then how sure it is, then kinds of place, roads, front and events. */
export function legendOf(
  inView: InView,
  nameBloc: (bloc: string) => string,
  language: Language,
  palette: Palette,
): LegendEntry[] {
  const words = mapWords[language];
  const here = inView.places.filter(({ isAbroad }) => !isAbroad);
  const around = inView.around.filter(({ isAbroad }) => !isAbroad);
  const near = new Set(inView.around.map(({ id }) => id));
  const roads = inView.roads.filter(({ ends }) => ends.some((end) => near.has(end)));
  const kinds = [...new Set(here.map(({ kind }) => kind))].filter(
    (kind) => shapeOf(kind) !== 'circle',
  );
  const shapes = [...new Set(kinds.map(shapeOf))].map((shape) =>
    kinds.filter((kind) => shapeOf(kind) === shape),
  );
  const passages = (['open', 'uncertain', 'severed'] as const).filter((passage) =>
    roads.some((road) => road.passage === passage),
  );
  const plain = { ...palette, nobody: palette.soft, halo: palette.soft };
  return [
    ...blocsIn(around).map((bloc) =>
      entry(`bloc-${bloc}`, nameBloc(bloc), swatch({ status: 'held', blocs: [bloc] }, palette)),
    ),
    ...unsure.flatMap((status) => {
      const seen = examplesOf(around, status);
      return seen ? [entry(status, words.statuses[status], swatch(seen, palette))] : [];
    }),
    ...(inView.hasUnreported
      ? [
          entry(
            'unreported',
            words.unreported,
            ground({ status: 'unreported', blocs: [] }, palette),
          ),
        ]
      : []),
    // Kinds with one shape have one entry: a sign that stands twice tells nothing apart.
    ...shapes.map((alike) =>
      entry(
        alike.join('-'),
        alike.map((kind) => words.kinds[kind] ?? kind).join(' · '),
        drawSign({ kind: alike[0] ?? '', status: 'held', blocs: ['-'] }, [11, 8], 5, plain),
      ),
    ),
    ...passages.map((passage) =>
      entry(`road-${passage}`, words.roads[passage], drawStretch(passage, palette)),
    ),
    entry('water', words.water, stroke('M1 11q5 -8 10 -3t10 -3', palette.water, 1.6)),
    ...(inView.hasFront ? [entry('front', words.front, stroke('M1 8h20', palette.ink, 2))] : []),
    ...(inView.hasEvents
      ? [
          entry(
            'event',
            words.event,
            stroke('M5 8a6 6 0 1 1 12 0a6 6 0 1 1-12 0', palette.ink, 0.9),
          ),
        ]
      : []),
  ];
}

const unsure = ['contested', 'uncertain', 'unknown'] as const;

const entry = (key: string, words: string, sign: string): LegendEntry => ({ key, words, sign });

/** Those that hold something, the one with most signs and ground first. */
function blocsIn(standings: readonly Standing[]): string[] {
  const counts = new Map<string, number>();
  for (const { blocs } of standings)
    for (const bloc of blocs) counts.set(bloc, (counts.get(bloc) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([bloc]) => bloc);
}

/** The standing of that kind with most sides, as an example. */
function examplesOf(
  standings: readonly Standing[],
  status: Standing['status'],
): Standing | undefined {
  const [first] = standings
    .filter((standing) => standing.status === status)
    .map(({ blocs }) => ({ status, blocs }))
    .sort((a, b) => Math.min(b.blocs.length, 2) - Math.min(a.blocs.length, 2));
  return first;
}

function swatch(standing: Standing, palette: Palette): string {
  return ground(standing, palette) + drawSign({ ...standing, kind: 'town' }, [11, 8], 5, palette);
}

function ground(area: Pick<AreaMark, 'status' | 'blocs'>, palette: Palette): string {
  return element('rect', {
    x: 0,
    y: 1,
    width: 22,
    height: 14,
    fill: `url(#${textureOf(area)})`,
    stroke: palette.border,
    'stroke-width': 0.5,
  });
}

function drawStretch(passage: keyof Palette['roads'], palette: Palette): string {
  const dashes = { open: '', uncertain: '5 3', severed: '1.5 3' }[passage];
  return stroke('M1 8h20', palette.roads[passage], 2.4, dashes);
}

function stroke(d: string, colour: string, width: number, dashes = ''): string {
  return element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    ...(dashes === '' ? {} : { 'stroke-dasharray': dashes }),
  });
}
