/** The collections whose records have files of their own. */
import type * as z from 'zod';
import { collections } from './collections/index.js';

type All = typeof collections;
/** The name of a folder under `curated/`. */
export type Kind = {
  [N in keyof All]: All[N] extends { within: string } ? never : N;
}[keyof All];

/** A record as its file writes it. */
export type Curated<K extends Kind> = z.infer<All[K]['written']>;

export const kinds = Object.values(collections)
  .filter((one) => !('within' in one))
  .map(({ name }) => name as Kind);
