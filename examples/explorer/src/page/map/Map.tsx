import { type PlaceMark, palettes } from '@syria-2024/example-drawing/map';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Asked, AskedFor } from '../../questions/asked.js';
import type { State } from '../../state/state.js';
import { usePage } from '../context.js';
import { prepareRest } from '../prepare-rest.js';
import { type Scene, sceneOf, sceneWithin } from '../scene.js';
import { useAnswer } from '../use-answer.js';
import { Legend } from './Legend.js';
import { type Ground, inWindow, Layers, type Marked } from './layers.js';
import { Tip } from './Tip.js';
import { useSize } from './use-size.js';
import { useZoom } from './use-zoom.js';
import { projectIn, type Transform } from './view.js';

const noGround: Ground = { areas: [], fronts: [] };
const near = { mouse: 12, touch: 24 };
const step = 80;

interface Props {
  readonly asked: AskedFor;
  readonly marked: Marked;
  readonly caption?: string;
  /** Where it looks, if not where the state says: another map is being moved. */
  readonly view?: State['view'];
  /** Told of each step of a gesture, and null when it ends. */
  readonly onGesture?: (view: State['view']) => void;
}

/** The map of one view. It draws answers, and asks none but what stands on it. */
export function MapView({ asked, marked, caption, view, onGesture }: Props) {
  const { state, change, words, outset, base, nameOf, isDark } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const layers = useRef<Layers | null>(null);
  const size = useSize(box);
  const [transform, setTransform] = useState<Transform | null>(null);
  const [hovered, setHovered] = useState<PlaceMark | null>(null);
  const palette = palettes[isDark ? 'dark' : 'light'];

  const moment = useAnswer('moment', asked);
  const { side: _, ...forLand } = asked;
  const land = useAnswer('land', moment.answer ? (forLand satisfies Asked) : undefined);
  const { only } = marked;
  const scene = useMemo((): Scene => {
    const whole = sceneOf(outset, moment.answer, nameOf);
    return only ? sceneWithin(whole, only) : whole;
  }, [outset, moment.answer, nameOf, only]);
  const ground = land.answer ?? noGround;
  const isComplete = land.answer !== null;
  useEffect(() => {
    if (isComplete) prepareRest();
  }, [isComplete]);

  const handle = useZoom({
    svg,
    size,
    view: view ?? state.view,
    onMove: ({ k, x, y }) => setTransform({ k, x, y }),
    onGesture: (moved) => onGesture?.(moved),
    onRest: (rested) => {
      onGesture?.(null);
      change({ view: rested });
    },
  });

  useEffect(() => {
    if (svg.current) layers.current = new Layers(svg.current);
  }, []);
  useEffect(() => layers.current?.land(base, palette), [base, palette]);
  useEffect(() => layers.current?.ground(ground, palette), [ground, palette]);
  useEffect(() => layers.current?.roads(scene, marked, palette), [scene, marked, palette]);
  useEffect(() => {
    if (transform) layers.current?.textures(scene, ground, transform, palette);
  }, [scene, ground, palette, transform?.k]);
  useEffect(() => {
    if (!transform || !size) return;
    layers.current?.move(transform);
    layers.current?.signs(scene, marked, transform, size, palette);
    layers.current?.scale(transform, size, state.language, palette);
  }, [scene, marked, transform, size, palette, state.language]);

  const nearest = (event: PointerEvent | MouseEvent, reach: number): PlaceMark | null => {
    if (!transform || !size || !box.current) return null;
    const bounds = box.current.getBoundingClientRect();
    const [x, y] = [event.clientX - bounds.left, event.clientY - bounds.top];
    const project = projectIn(transform);
    const away = (place: PlaceMark) => {
      const [px, py] = project(place.point);
      return Math.hypot(px - x, py - y);
    };
    const [found] = inWindow(scene.places, transform, size, marked)
      .map((place) => ({ place, far: away(place) }))
      .filter(({ far }) => far < reach)
      .sort((a, b) => a.far - b.far);
    return found?.place ?? null;
  };
  const choose = (place: PlaceMark | null) => {
    if (place) change({ place: place.id, panel: 'place' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
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
        const bounds = box.current?.getBoundingClientRect();
        if (bounds)
          choose(
            nearest(
              {
                clientX: bounds.left + bounds.width / 2,
                clientY: bounds.top + bounds.height / 2,
              } as MouseEvent,
              400,
            ),
          );
      },
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };

  return (
    <div
      class="map"
      ref={box}
      data-ready={
        moment.answer !== null && !moment.isStale && land.answer !== null && !land.isStale
      }
    >
      <svg
        ref={svg}
        role="application"
        aria-label={words.mapHelp}
        // In small letters, as an SVG takes it: the map is moved by keys.
        tabindex={0}
        width={size?.width ?? 0}
        height={size?.height ?? 0}
        style={{ background: palette.sea }}
        onKeyDown={onKeyDown}
        onPointerMove={(event) =>
          setHovered(event.pointerType === 'mouse' ? nearest(event, near.mouse) : null)
        }
        onPointerLeave={() => setHovered(null)}
        onClick={(event) => choose(nearest(event, near.touch))}
      >
        <defs data-layer="textures" />
        <g data-layer="ground">
          <g data-layer="land" />
          <g data-layer="areas" />
          <g data-layer="waters" />
          <g data-layer="roads" />
          <g data-layer="way" />
          <g data-layer="fronts" />
        </g>
        <g data-layer="events" />
        <g data-layer="places" />
        <g data-layer="rings" />
        <g data-layer="labels" />
        <g data-layer="scale" />
      </svg>
      {caption && <p class="caption">{caption}</p>}
      {land.isStale && (
        <p class="busy" aria-hidden="true">
          {words.loading}
        </p>
      )}
      <div class="zoom">
        <button type="button" aria-label={words.zoomIn} onClick={() => handle.by(1.6)}>
          +
        </button>
        <button type="button" aria-label={words.zoomOut} onClick={() => handle.by(1 / 1.6)}>
          −
        </button>
        <button type="button" aria-label={words.whole} onClick={handle.reset}>
          ⌂
        </button>
      </div>
      {/* Whole at once, so that it does not grow before the reader's eyes. */}
      {transform && size && isComplete && (
        <Legend scene={scene} ground={ground} transform={transform} size={size} marked={marked} />
      )}
      {hovered && transform && (
        <Tip
          place={hovered}
          at={projectIn(transform)(hovered.point)}
          standing={
            moment.answer?.standings[outset.places.findIndex(({ id }) => id === hovered.id)]
          }
        />
      )}
    </div>
  );
}
