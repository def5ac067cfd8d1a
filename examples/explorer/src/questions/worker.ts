/** Answers questions beside the page, so that it never waits. */

import packed from 'virtual:record/first';
import land from 'virtual:record/land';
import { type Atlas, createAtlas } from '@syria-2024/sdk/engine';
import { regionsOf } from '../record/land.js';
import { addTexts, unpackRecord } from '../record/unpack.js';
import { first } from './first.js';
import type { Request, Response } from './questions.js';

const dataset = { ...unpackRecord(packed), boundaries: regionsOf(land) };
const atlas: Atlas = createAtlas(dataset as unknown as Atlas['dataset']);
let texts: Promise<void> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).then(
    (told) => self.postMessage({ number: data.number, answer: told } satisfies Response),
    (error: unknown) =>
      self.postMessage({
        number: data.number,
        error: error instanceof Error ? error.message : String(error),
      } satisfies Response),
  );
});

type Ask = (atlas: Atlas, argument: never) => unknown;

async function answer({ question, argument }: Request): Promise<unknown> {
  if (question in first)
    return (first as Record<string, Ask>)[question]?.(atlas, argument as never);
  const { later, needsNoText } = await import('./later.js');
  if (!needsNoText.has(question)) {
    texts ??= import('virtual:record/texts').then((part) =>
      addTexts(atlas.dataset as never, part.default),
    );
    await texts;
  }
  return (later as Record<string, Ask>)[question]?.(atlas, argument as never);
}
