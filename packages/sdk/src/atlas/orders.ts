import type { Dataset } from '@syria-2024/data';
import { DatasetError } from '../errors.js';
import { orderFaults } from '../time/order-faults.js';

/** Throws where events are reported in an order that no history can keep. */
export function checkOrders({ events }: Pick<Dataset, 'events'>): void {
  const rows = events.map(({ id, when, after }) => ({
    id,
    notBefore: Date.parse(when.notBefore),
    notAfter: Date.parse(when.notAfter),
    after,
  }));
  const [first, ...rest] = orderFaults(rows);
  if (!first) return;
  const chain = first.chain.map((id) => `'${id}'`).join(', then ');
  const why =
    first.fault === 'circle' ? 'is a circle' : 'cannot be: the first begins when the last is over';
  const more = rest.length > 0 ? `; ${rest.length} more events have such an order` : '';
  throw new DatasetError(`the order reported of event '${first.id}' ${why}: ${chain}${more}`);
}
