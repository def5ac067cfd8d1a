import { stringify } from 'csv-stringify/sync';
import type { Reply } from '../reply/reply.js';

/** RFC 4180 with a head, in UTF-8. */
export function printCsv<T>({ columns, items }: Reply<T>): string {
  const shown = columns.filter(({ only }) => only !== 'terminal');
  return stringify(
    items.map((item) => shown.map(({ of }) => of(item))),
    {
      header: true,
      columns: shown.map(({ name }) => name),
      cast: { boolean: String },
      record_delimiter: 'windows',
    },
  );
}
