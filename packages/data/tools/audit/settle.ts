/** `settlement.yaml`: where the codings differ, a third reader says which is right. */
import * as z from 'zod';
import { codedFields, type Settlement, settlements } from '../../register/shape/audits.js';
import type { Compared } from './compare.js';

const row = z.strictObject({
  claim: z.string(),
  field: z.enum(codedFields),
  record: z.string(),
  second: z.string(),
  settled: z.enum(settlements).nullable(),
});
export const settlement = z.array(row);
export type Settled = z.infer<typeof settlement>;

/** The differences, with what was settled of them before; a settlement of other values no longer stands. */
export function settleDifferences(
  compared: readonly { claim: string; fields: readonly Compared[] }[],
  before: Settled,
): Settled {
  return compared.flatMap(({ claim, fields }) =>
    fields
      .filter(({ agrees }) => !agrees)
      .map(({ field, record, second }) => {
        const own = { claim, field, record: record ?? '', second: second ?? '' };
        return { ...own, settled: settledBefore(own, before) };
      }),
  );
}

function settledBefore(own: Omit<Settled[number], 'settled'>, before: Settled): Settlement | null {
  const known = before.find(
    ({ claim, field, record, second }) =>
      claim === own.claim && field === own.field && record === own.record && second === own.second,
  );
  return known?.settled ?? null;
}
