/** The answer to a question, asked again when what it asks about changes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../questions/ask.js';
import type { Answer, Argument, Question } from '../../questions/questions.js';

export interface Told<T> {
  readonly answer: T | null;
  /** True while `answer` is of an earlier question. */
  readonly isStale: boolean;
  readonly error: string | null;
}

/** One question at a time: while one is under way only the newest waits, so that a dragged slider never queues. */
export function useAnswer<Q extends Question>(
  question: Q,
  argument: Argument<Q> | undefined,
): Told<Answer<Q>> {
  const [told, setTold] = useState<Told<Answer<Q>>>({ answer: null, isStale: true, error: null });
  const key = argument === undefined ? null : JSON.stringify(argument);
  const wanted = useRef<string | null>(null);
  const isBusy = useRef(false);
  useEffect(() => {
    wanted.current = key;
    if (key === null) return;
    setTold((last) => ({ ...last, isStale: true }));
    if (!isBusy.current) void run();

    async function run(): Promise<void> {
      isBusy.current = true;
      for (let asked: string | null = null; wanted.current !== null && wanted.current !== asked; ) {
        asked = wanted.current;
        try {
          const answer = await ask(question, JSON.parse(asked));
          setTold({ answer, isStale: wanted.current !== asked, error: null });
        } catch (error) {
          setTold({
            answer: null,
            isStale: false,
            error: error instanceof Error ? error.message : String(error),
          });
        }
      }
      isBusy.current = false;
    }
  }, [question, key]);
  return told;
}
