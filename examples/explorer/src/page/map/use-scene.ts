import { useEffect, useMemo } from 'preact/hooks';
import type { Asked, AskedFor } from '../../questions/asked.js';
import { usePage } from '../shared/context.js';
import { type Scene, sceneOf, sceneWithin } from '../shared/scene.js';
import { useAnswer } from '../shared/use-answer.js';
import type { Ground } from './layers.js';

const noGround: Ground = { areas: [], fronts: [] };

/** What stands on the map: places, roads and events by one worker, the ground under them by another at the same time. */
export function useScene(
  asked: AskedFor,
  only: ReadonlySet<string> | null,
  onComplete: () => void,
) {
  const { outset, nameOf } = usePage();
  const moment = useAnswer('moment', asked);
  const { side: _, ...forLand } = asked;
  const land = useAnswer('land', forLand satisfies Asked);
  const scene = useMemo((): Scene => {
    const whole = sceneOf(outset, moment.answer, nameOf);
    return only ? sceneWithin(whole, only) : whole;
  }, [outset, moment.answer, nameOf, only]);
  const isComplete = moment.answer !== null && land.answer !== null;
  useEffect(() => {
    if (isComplete) onComplete();
  }, [isComplete, onComplete]);
  return {
    scene,
    ground: land.answer ?? noGround,
    isComplete,
    /** False until the first answer: a sign drawn before it would tell what nobody said. */
    isAnswered: moment.answer !== null,
    isStale: moment.isStale || land.isStale,
    isReady: isComplete && !moment.isStale && !land.isStale,
    standingOf: (id: string) =>
      moment.answer?.standings[outset.places.findIndex((place) => place.id === id)],
  };
}
