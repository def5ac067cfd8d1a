import { useState } from 'preact/hooks';
import type { AskedFor } from '../../questions/asked.js';
import type { State } from '../../state/state.js';
import { tellMoment } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { MapView } from './Map.js';
import type { Marked } from './marked.js';

interface Moving {
  readonly by: number;
  readonly view: State['view'];
}

/** Two moments that move as one: beside each other, or one under the other with a line to draw between them. */
export function TwoMaps({
  before,
  after,
  marked,
  onComplete,
}: {
  before: AskedFor;
  after: AskedFor;
  marked: Marked;
  onComplete: () => void;
}) {
  const { state, words } = usePage();
  const [moving, setMoving] = useState<Moving | null>(null);
  const [cut, setCut] = useState(50);
  const isSwipe = state.comparing === 'swipe';
  return (
    <div class={`two-maps ${state.comparing}`} style={{ '--cut': `${cut}%` }}>
      {[before, after].map((asked, i) => (
        <MapView
          key={asked === before ? 'before' : 'after'}
          asked={asked}
          marked={marked}
          onComplete={onComplete}
          caption={tellMoment(asked.at, state.language)}
          view={moving && moving.by !== i ? moving.view : state.view}
          onGesture={(view) => setMoving(view && { by: i, view })}
        />
      ))}
      {isSwipe && (
        <>
          <div class="cut" aria-hidden="true" />
          <input
            type="range"
            min={0}
            max={100}
            value={cut}
            aria-label={words.swipeLine}
            onInput={(event) => setCut(Number(event.currentTarget.value))}
          />
        </>
      )}
    </div>
  );
}
