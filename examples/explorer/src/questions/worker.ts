/** Answers questions beside the page, so that it never waits. */

import first from 'virtual:record/first';
import land from 'virtual:record/land';
import { type Atlas, trustedAtlas } from '@syria-2024/sdk/engine';
import type { Packed } from '../record/fields.js';
import { regionsOf } from '../record/land.js';
import { joinParts, unpackRecord } from '../record/unpack.js';
import type { Asked } from './asked.js';
import type { TwoViews } from './difference.js';
import { first as atOnce } from './first.js';
import type { Request, Response } from './questions.js';

const boundaries = regionsOf(land);
const atlasOf = (part: Packed): Atlas =>
  trustedAtlas({ ...unpackRecord(part), boundaries } as unknown as Atlas['dataset']);

/** Without texts: what the map asks. */
const bare = atlasOf(first);
let whole: Promise<Atlas> | null = null;

/** With them: what a reader asks. */
function wholeAtlas(): Promise<Atlas> {
  whole ??= import('virtual:record/texts').then(({ default: texts }) =>
    atlasOf(joinParts(first, texts)),
  );
  return whole;
}

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
  const quick = isSilencing(argument) ? wholeAtlas : () => bare;
  if (question in atOnce)
    return (atOnce as Record<string, Ask>)[question]?.(await quick(), argument as never);
  const { later, needsNoText } = await import('./later.js');
  const atlas = await (needsNoText.has(question) ? quick : wholeAtlas)();
  return (later as Record<string, Ask>)[question]?.(atlas, argument as never);
}

/** Origins are silenced by their ids, which come with the texts. */
function isSilencing(argument: unknown): boolean {
  const { silenced = [], after } = (argument ?? {}) as Partial<Asked & TwoViews>;
  return silenced.length > 0 || (after !== undefined && isSilencing(after));
}
