export type { SegmentId } from './generated/ids.js';
export { segments } from './generated/segments.js';
export type { Segment } from './types.js';
