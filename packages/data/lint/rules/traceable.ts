import type { Rule } from '../help/rule.js';

/** What nobody can look up again is no source, however good its words are. */
export const traceable: Rule = {
  name: 'traceable',
  description: 'A source has an address, or somebody who published or wrote it',
  scope: ['sources'],
  *check(records) {
    for (const entry of records.sources.values()) {
      const { url, archivedUrl, publisher, author } = entry.value;
      if ([url, archivedUrl, publisher, author].every((one) => one === null || one === undefined))
        yield entry.problem(
          'traceable',
          ['url'],
          'no address, publisher or author; nobody can follow it',
        );
    }
  },
};
