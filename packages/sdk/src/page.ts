/**
 * One file for pages without a bundler: the engine, and the lean record bound to it.
 *
 * @packageDocumentation
 */
import type { SyriaIds } from '@syria-2024/data';
import { lean } from '@syria-2024/data/lean';
import { type Atlas, wrap } from './atlas/atlas.js';

export { lean, withTexts } from '@syria-2024/data/lean';
export * from './engine.js';

/** The lean record, ready to be asked: footnotes give ids until texts are put in by `withTexts`. */
export const syria2024: Atlas<SyriaIds> = /* @__PURE__ */ wrap<SyriaIds>(lean);
