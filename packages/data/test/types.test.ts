import { expect, it } from 'vitest';
import type { z } from 'zod';
import type { datasetSchema } from '../register/dataset.js';
import type { Dataset } from '../src/generated/types.js';

it('the types that are written and those that the schema lets through are one', () => {
  // Checked by the compiler: what the schema lets through is a Dataset.
  type Raw = Omit<z.infer<typeof datasetSchema>, 'boundaries'>;
  type Shipped = Omit<Dataset, 'boundaries'>;
  const toDataset = (parsed: Loose<Raw>): Loose<Shipped> => parsed;
  const toParsed = (dataset: Loose<Shipped>): Loose<Raw> => dataset;
  // An optional key that only one side knows would fit both ways; here every key counts.
  const toKeys = (keys: Keys<Raw>): Keys<Shipped> => keys;
  const fromKeys = (keys: Keys<Shipped>): Keys<Raw> => keys;
  expect([toDataset, toParsed, toKeys, fromKeys]).toHaveLength(4);
});

/** zod writes `key?: T | undefined` and mutable arrays; the package `key?: T` and readonly ones. The rest must agree. */
type Loose<T> = T extends string | number | boolean | null | undefined
  ? T
  : {
      readonly [K in keyof T]:
        | Loose<Exclude<T[K], undefined>>
        | (undefined extends T[K] ? undefined : never);
    };

type Keys<T> = T extends string | number | boolean | null
  ? null
  : T extends readonly (infer E)[]
    ? Keys<E>[]
    : { [K in keyof T]-?: Keys<Exclude<T[K], undefined>> };
