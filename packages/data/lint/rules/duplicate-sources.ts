import type { Entry } from '../../read/records.js';
import type { Rule } from '../help/rule.js';
import { withoutTracking } from '../help/tracking.js';

/** One document is one source, however often it was found. */
export const duplicateSources: Rule = {
  name: 'duplicate-sources',
  description: 'No two sources have the same address',
  scope: ['sources'],
  *check(records) {
    const byAddress = new Map<string, Entry<'sources'>>();
    for (const entry of records.sources.values()) {
      if (entry.value.url === null) continue;
      const address = bareAddress(entry.value.url);
      const twin = byAddress.get(address);
      if (twin)
        yield entry.problem(
          'duplicate-sources',
          ['url'],
          `is also the address of ${twin.file}; merge the two`,
        );
      else byAddress.set(address, entry);
    }
  },
};

/** Without scheme, www, trailing slash, fragment and marks of campaigns, which do not change the page. */
function bareAddress(url: string): string {
  const { host, pathname, searchParams } = new URL(withoutTracking(url));
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${searchParams}`;
}
