export { meta } from './generated/meta.js';
export type { Meta } from './types.js';
