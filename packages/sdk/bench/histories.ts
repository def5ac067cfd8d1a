/** Long histories at few places: what the first question costs. */
import { controlAt, controlMap, createAtlas } from '@syria-2024/sdk/engine';
import { once, type Section } from './measure.js';
import { type Asked, questionsFor, worldOf } from './world.js';

const title = 'the first question at a place of many changes';

export async function historySections(changes: number, places: number): Promise<Section[]> {
  const made = worldOf(changes, changes / places);
  const atlas = createAtlas(made.dataset);
  const [asked] = questionsFor(made, 1) as [Asked];
  const ask = () => {
    const answer = controlAt(atlas, asked.place, asked.at);
    if (answer.status !== 'held' || answer.holder !== asked.holder)
      throw new Error(`${asked.place} at ${asked.at}: not ${asked.holder}`);
  };
  const size = `${changes.toLocaleString('en')} changes at ${places}`;
  return [{ title, size, rows: await once(['controlAt', ask]) }];
}

export interface Kept {
  readonly changes: number;
  readonly after: string;
  readonly megabytes: number;
}

export function memoryOf(changes: number): Kept[] {
  const made = worldOf(changes);
  const [asked] = questionsFor(made, 1);

  const before = used();
  const atlas = createAtlas(made.dataset);
  controlAt(atlas, asked?.place ?? '', asked?.at ?? '');
  const first = used();
  controlMap(atlas, '2024-12-05T12:00:00Z');
  const map = used();
  // The atlas must outlive what is counted.
  if (atlas.dataset.events.length === 0) throw new Error('no changes');
  return [
    { changes, after: 'a first question', megabytes: first - before },
    { changes, after: 'a map of all places', megabytes: map - before },
  ];
}

function used(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
