/** The SHA-256 of each collection, of the text that ships as `json/<name>.json`. */
import { createHash } from 'node:crypto';
import type { Derived } from '../derive/index.js';

export function digestsModule(derived: Derived): string {
  const digests = Object.entries(derived).map(([name, value]) => [name, digestOf(value)]);
  return `/** Collection → the SHA-256 of its JSON. */
export const digests = ${JSON.stringify(Object.fromEntries(digests), null, 2)} as const;
`;
}

function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(`${JSON.stringify(value)}\n`)
    .digest('hex');
}
