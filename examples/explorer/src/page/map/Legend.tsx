import { legendOf, palettes } from '@syria-2024/drawing/map';
import { useMemo } from 'preact/hooks';
import { usePage } from '../shared/context.js';
import type { Scene } from '../shared/scene.js';
import { aroundIn, inWindow } from './in-window.js';
import type { Ground, Look } from './layers.js';
import type { Marked } from './marked.js';

interface Props {
  readonly scene: Scene;
  readonly ground: Ground;
  readonly look: Look;
  readonly marked: Marked;
  readonly onFold: (isOpen: boolean) => void;
}

/** What is in view, and nothing else. */
export function Legend({ scene, ground, look, marked, onFold }: Props) {
  const { transform, size, isLegendOpen } = look;
  const { words, nameOf, state, isDark } = usePage();
  const entries = useMemo(
    () =>
      legendOf(
        {
          around: aroundIn(scene.places, transform, size),
          places: inWindow(scene.places, transform, size, marked),
          roads: scene.roads,
          hasUnreported: ground.areas.some(({ status }) => status === 'unreported'),
          hasFront: ground.fronts.some(({ part }) => part === 'line'),
          hasEvents: scene.events.length > 0,
        },
        nameOf,
        state.language,
        palettes[isDark ? 'dark' : 'light'],
      ),
    [scene, ground, transform, size, marked, nameOf, isDark],
  );
  return (
    <details
      class="legend"
      open={isLegendOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== isLegendOpen) onFold(open);
      }}
    >
      <summary>{words.legend}</summary>
      <ul>
        {entries.map(({ key, words: told, sign }) => (
          <li key={key}>
            <svg
              width="22"
              height="16"
              aria-hidden="true"
              dangerouslySetInnerHTML={{ __html: sign }}
            />
            <span>{told}</span>
          </li>
        ))}
      </ul>
      <p>{words.modelled}</p>
    </details>
  );
}
