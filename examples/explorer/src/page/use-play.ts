import { useEffect, useRef, useState } from 'preact/hooks';
import { covered, fromHours, stepDay, stepMoment, toHours } from '../state/clock.js';
import { movedTo } from '../state/state.js';
import { usePage } from './shared/context.js';

export const paces = ['hours', 'change', 'day'] as const;
export type Pace = (typeof paces)[number];

const stepMs = 700;

/** Moves the moment shown on and on, by six hours, by change or by day, until the last. */
export function usePlay() {
  const { state, change, outset } = usePage();
  const [isPlaying, setPlaying] = useState(false);
  const [pace, setPace] = useState<Pace>('hours');
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const next = stepOn(latest.current.at, pace, outset.moments);
      if (next === latest.current.at) setPlaying(false);
      else change(movedTo(latest.current, next));
    }, stepMs);
    return () => clearInterval(timer);
  }, [isPlaying, pace, change, outset]);
  const play = () => {
    if (!isPlaying && toHours(state.at) >= covered) change(movedTo(state, fromHours(0)));
    setPlaying(!isPlaying);
  };
  return { isPlaying, pace, setPace, play };
}

function stepOn(at: string, pace: Pace, moments: readonly string[]): string {
  switch (pace) {
    case 'hours':
      return fromHours(Math.min(toHours(at) + 6, covered));
    case 'change':
      return stepMoment(at, 1, moments);
    case 'day':
      return stepDay(at, 1);
  }
}
