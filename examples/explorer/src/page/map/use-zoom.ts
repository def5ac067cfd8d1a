/** Moves the map by mouse, touch and keys. */
import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { useEffect, useRef } from 'preact/hooks';
import type { State } from '../../state/state.js';
import { fitOf, type Size, type Transform, toTransform, toView } from './view.js';

export interface ZoomHandle {
  readonly by: (factor: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly reset: () => void;
}

const mostZoom = 40;

interface Options {
  readonly svg: { readonly current: SVGSVGElement | null };
  readonly size: Size | null;
  readonly view: State['view'];
  readonly onMove: (transform: Transform) => void;
  /** While a gesture lasts. */
  readonly onGesture: (view: State['view']) => void;
  /** When a gesture ends: what the address keeps. */
  readonly onRest: (view: State['view']) => void;
}

export function useZoom({ svg, size, view, onMove, onGesture, onRest }: Options): ZoomHandle {
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const latest = useRef({ onMove, onGesture, onRest });
  latest.current = { onMove, onGesture, onRest };
  const rested = useRef<string>('');

  useEffect(() => {
    const element = svg.current;
    if (!element || !size) return;
    const fit = fitOf(size);
    const made = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .scaleExtent([fit * 0.6, fit * mostZoom])
      .on('zoom', ({ transform, sourceEvent }) => {
        latest.current.onMove(transform);
        if (sourceEvent) latest.current.onGesture(toView(transform, size));
      })
      .on('end', ({ transform, sourceEvent }) => {
        // Moves that the address asked for are not written back to it.
        if (!sourceEvent && rested.current !== 'keys') return;
        const next = toView(transform, size);
        rested.current = JSON.stringify(next.map((n) => n.toFixed(3)));
        latest.current.onRest(next);
      });
    behaviour.current = made;
    select(element).call(made);
  }, [svg, size]);

  useEffect(() => {
    const element = svg.current;
    if (!element || !size || !behaviour.current) return;
    if (view && rested.current === JSON.stringify(view.map((n) => n.toFixed(3)))) return;
    const { k, x, y } = toTransform(view, size);
    rested.current = '';
    behaviour.current.transform(select(element), zoomIdentity.translate(x, y).scale(k));
  }, [svg, size, view]);

  const withKeys = (
    move: (
      on: ReturnType<typeof select<SVGSVGElement, unknown>>,
      made: ZoomBehavior<SVGSVGElement, unknown>,
    ) => void,
  ) => {
    if (!svg.current || !behaviour.current) return;
    rested.current = 'keys';
    move(select<SVGSVGElement, unknown>(svg.current), behaviour.current);
  };
  return {
    by: (factor) => withKeys((on, made) => made.scaleBy(on, factor)),
    pan: (dx, dy) =>
      withKeys((on, made) => {
        const { k = 1 } = (svg.current as unknown as { __zoom?: Transform }).__zoom ?? {};
        made.translateBy(on, dx / k, dy / k);
      }),
    reset: () => {
      rested.current = '';
      latest.current.onRest(null);
      if (size)
        withKeys((on, made) => {
          const { k, x, y } = toTransform(null, size);
          rested.current = '';
          made.transform(on, zoomIdentity.translate(x, y).scale(k));
        });
    },
  };
}
