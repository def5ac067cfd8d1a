import type { Bloc, Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { InvalidValueError } from '../errors.js';

/** Who asks where a question names no bloc. Throws `InvalidValueError` for a campaign that says nothing of that. */
export function askerOf<I extends Ids>({ dataset: { meta } }: Atlas<I>): Bloc {
  const { asker } = meta as { readonly asker?: Bloc };
  if (asker === undefined)
    throw new InvalidValueError(
      'bloc',
      undefined,
      'a bloc: this dataset names none that asks by default',
    );
  return asker;
}
