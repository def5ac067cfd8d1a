import type { PlaceMark } from '@syria-2024/drawing/map';
import { useState } from 'preact/hooks';
import { usePage } from '../shared/context.js';
import { inWindow } from './in-window.js';
import type { Look } from './layers.js';
import type { Marked } from './marked.js';
import type { ZoomHandle } from './use-zoom.js';
import { projectIn } from './view.js';

const near = { mouse: 12, touch: 24, keys: 400 };
const step = 80;

interface Pointed {
  readonly places: readonly PlaceMark[];
  readonly marked: Marked;
  readonly look: Look | null;
  readonly handle: ZoomHandle;
}

/** Places by pointer and by keys: which one is under it, and what follows when it is chosen. */
export function usePointing(
  box: { readonly current: HTMLElement | null },
  { places, marked, look, handle }: Pointed,
) {
  const { change } = usePage();
  const [hovered, setHovered] = useState<PlaceMark | null>(null);
  const nearest = ([x, y]: readonly [number, number], reach: number): PlaceMark | null => {
    if (!look) return null;
    const project = projectIn(look.transform);
    const away = (place: PlaceMark) => {
      const [px, py] = project(place.point);
      return Math.hypot(px - x, py - y);
    };
    const [found] = inWindow(places, look.transform, look.size, marked)
      .map((place) => ({ place, far: away(place) }))
      .filter(({ far }) => far < reach)
      .sort((a, b) => a.far - b.far);
    return found?.place ?? null;
  };
  const under = ({ clientX, clientY }: MouseEvent): readonly [number, number] => {
    const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {};
    return [clientX - left, clientY - top];
  };
  const choose = (place: PlaceMark | null) => {
    if (place) change({ place: place.id, panel: 'place' });
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => handle.pan(step, 0),
    ArrowRight: () => handle.pan(-step, 0),
    ArrowUp: () => handle.pan(0, step),
    ArrowDown: () => handle.pan(0, -step),
    '+': () => handle.by(1.5),
    '=': () => handle.by(1.5),
    '-': () => handle.by(1 / 1.5),
    Home: handle.reset,
    Enter: () => {
      if (look) choose(nearest([look.size.width / 2, look.size.height / 2], near.keys));
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  return {
    hovered,
    handlers: {
      onKeyDown,
      onPointerMove: (event: PointerEvent) =>
        setHovered(event.pointerType === 'mouse' ? nearest(under(event), near.mouse) : null),
      onPointerLeave: () => setHovered(null),
      onClick: (event: MouseEvent) => choose(nearest(under(event), near.touch)),
    },
  };
}
