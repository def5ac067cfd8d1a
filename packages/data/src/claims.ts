export { claims } from './generated/claims.js';
export type { ClaimId } from './generated/ids.js';
export type { Claim } from './types.js';
