/** The register as plain data, for readers of a record that carry no zod. */
import { meta } from '../register/campaign.js';
import { collections } from '../register/collections/index.js';
import { fieldsOf } from '../register/table.js';
import { literal } from './literal.js';

/** What each collection's records hold, as they ship. */
export const shippedRules = () => ({
  ...Object.fromEntries(
    Object.values(collections).map(({ name, one, shipped }) => [
      name,
      { one, fields: fieldsOf(shipped) },
    ]),
  ),
  meta: { one: null, fields: fieldsOf(meta) },
});

export function registerModule(): string {
  return `import type { FieldRule } from '../../register/check.js';

/** Collection → the kind of its ids, and for each field what it names or which words or shape it has. */
export const recordRules: Readonly<
  Record<string, { readonly one: string | null; readonly fields: readonly FieldRule[] }>
> = ${literal(shippedRules())};
`;
}
