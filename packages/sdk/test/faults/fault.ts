/** A call as JavaScript makes it, without types, and the error that it must end in. */
import { AtlasError, syria2024 } from '../../src/index.js';

// biome-ignore lint/suspicious/noExplicitAny: every call here is one that the types refuse.
export type Any = any;
export const S = syria2024 as Any;

export function fault(call: () => unknown): Any {
  try {
    call();
  } catch (error) {
    if (error instanceof AtlasError) return error;
    throw error;
  }
  throw new Error('answered in silence');
}
