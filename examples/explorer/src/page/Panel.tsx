import type { Differing } from '../questions/difference.js';
import type { Moment } from '../questions/moment.js';
import { later } from './panels/lazy.js';
import { Start } from './panels/Start.js';
import { usePage } from './shared/context.js';
import type { useAnswer } from './shared/use-answer.js';

interface Props {
  readonly moment: Moment | null;
  readonly way: ReturnType<typeof useAnswer<'way'>>;
  /** Null while they are being asked for. */
  readonly rows: readonly Differing[] | null;
  readonly meant: ReadonlySet<string> | null;
}

/** The panel that is open, with the answers that it shares with the map. */
export function Panel({ moment, way, rows, meant }: Props) {
  const { state } = usePage();
  switch (state.panel) {
    case 'start':
      return <Start events={moment?.events ?? null} day={moment?.day ?? null} />;
    case 'place':
      return <later.Place />;
    case 'way':
      return (
        <later.Way
          answer={way.isStale && way.answer === null ? null : way.answer}
          error={way.error}
        />
      );
    case 'approach':
      return <later.Approach />;
    case 'compare':
      return <later.Compare rows={rows} />;
    case 'believed':
      return <later.Believed rows={rows} />;
    case 'suppose':
      return <later.Suppose />;
    case 'table':
      return <later.Table moment={moment} meant={meant} />;
    case 'keep':
      return <later.Keep moment={moment} />;
  }
}
