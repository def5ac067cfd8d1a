/**
 * The answers in words, for terminals, captions and footnotes: what a chart or a page prints without drawing anything.
 *
 * @packageDocumentation
 */
export { formatDiff } from './doors/control.js';
export { formatExplanation, formatFootnotes } from './doors/evidence.js';
export { nameOf, spanWords, stateWords, wrap } from './doors/print.js';
