/** What each comparison is to come to, against what it came to. */
import type { Figures } from './parts.js';

export interface Goal {
  readonly what: string;
  /** At most so much: times a peer, or milliseconds, or megabytes. */
  readonly most: number;
  readonly unit: '×' | 'ms' | 'MB';
  /** Null: its part was not run, or did not come to an end. */
  readonly reached: number | null;
}

export function goalsOf(figures: readonly Figures[]): Goal[] {
  const sections = figures.flatMap((one) => one.sections ?? []);
  const msOf = (title: string, size: string, name: string) =>
    sections
      .find((one) => one.title.startsWith(title) && one.size.startsWith(size))
      ?.rows.find((row) => row.name.startsWith(name))?.ms ?? null;
  const times = (title: string, size: string, ours: string, theirs: string, most: number): Goal => {
    const [a, b] = [msOf(title, size, ours), msOf(title, size, theirs)];
    const what = `${ours}, ${title}, ${size}: against ${theirs}`;
    return { what, most, unit: '×', reached: a === null || b === null ? null : a / b };
  };
  const within = (title: string, size: string, ours: string, most: number): Goal => ({
    what: `${ours}, ${title}, ${size}`,
    most,
    unit: 'ms',
    reached: msOf(title, size, ours),
  });
  const starts = figures.flatMap((one) => one.start ?? []);
  const cpu = (name: string) => starts.find((one) => one.name === name)?.ms ?? null;
  const beyond = (name: string, before: string, most: number): Goal => {
    const [a, b] = [cpu(name), cpu(before)];
    const reached = a === null || b === null ? null : a - b;
    return { what: `${name}, beyond: ${before}`, most, unit: 'ms', reached };
  };
  const kept = figures.flatMap((one) => one.kept ?? []).filter((one) => one.changes === 1_000_000);
  const [one, map] = ['one place, one time', 'every place at the next time'];
  const sdk = 'import the sdk, with the record';
  return [
    times(one, '1,000 ', 'controlAt', 'Map and binary search', 2),
    ...['100,000', '1,000,000'].flatMap((size) => [
      times(one, size, 'controlAt', 'the same, giving an answer', 0.5),
      times(one, size, 'controlAt', 'Map and binary search', 0.8),
      times(one, size, 'controlAt', 'better-sqlite3', 0.35),
      times(one, size, 'controlAt', 'DuckDB', 0.001),
    ]),
    within('the first question', '3,000 ', 'controlAt', 50),
    within('the first question', '1,000,000', 'controlAt', 5000),
    times('a batch', '1,000,000', 'controlBatch', 'DuckDB', 0.15),
    times(map, '1,000,000', 'controlColumns', 'the same, giving answers', 0.01),
    times(map, '1,000,000', 'controlMap', 'the same, giving answers', 0.3),
    times('to begin', '1,000,000', 'createAtlas', 'JSON.parse', 1.2),
    {
      what: 'kept beyond the record of 1,000,000 changes, after a map',
      most: 40,
      unit: 'MB',
      reached: kept.at(-1)?.megabytes ?? null,
    },
    within('is the way open', '100,000', 'from labels', 0.001),
    times('the shortest way', '100,000', 'shortestPath', 'ngraph', 0.3),
    times('the fewest nodes', '100,000', 'minimumVertexCut', 'js-graph', 0.1),
    times('one node more', '100,000', 'labelled anew', 'graphology', 0.02),
    within('64 pairs', '10,000', 'connectivityOver', 2000),
    within('areas, next date', '300', 'controlAreas', 2),
    within('areas, next date', '5,000', 'controlAreas', 10),
    ...['300', '5,000'].map((size) =>
      times('areas, cold', size, 'controlAreas', 'd3-delaunay', 0.5),
    ),
    beyond(sdk, 'an empty Node', 60),
    beyond('and a first controlAt', sdk, 5),
    beyond('and a first map', sdk, 60),
    beyond('and first areas', sdk, 250),
    beyond('and all corridors on all days', sdk, 60),
    within('the briefing', 'twelve', 'the whole process', 1500),
  ];
}
