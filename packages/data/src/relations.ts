export { relations } from './generated/relations.js';
export type { Relation } from './types.js';
