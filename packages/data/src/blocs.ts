export { blocs } from './generated/blocs.js';
export type { BlocId } from './generated/ids.js';
export type { Bloc } from './types.js';
