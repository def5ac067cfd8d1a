/**
 * One file for pages without a bundler: the engine, and the lean record bound to it. The build puts the lean record where
 * the whole one stands (`tsup.config.ts`): footnotes give ids until texts are put in by `withTexts`.
 *
 * @packageDocumentation
 */
export { lean, RecordError, withTexts } from '@syria-2024/data/lean';
export * from './index.js';
