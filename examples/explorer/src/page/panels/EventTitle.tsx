import type { TimeSpan } from '@syria-2024/data';
import { usePage } from '../shared/context.js';

/** What an event is, in the record's English. Who held a place at first was no event: the page says so before the row's note. */
export function EventTitle({ summary, when }: { summary: string; when: TimeSpan | null }) {
  const { words } = usePage();
  return (
    <>
      {when === null && `${words.stoodAtFirst}: `}
      <span lang="en" dir="ltr">
        {summary}
      </span>
    </>
  );
}
