import { palettes } from '@syria-2024/drawing/map';
import { useRef, useState } from 'preact/hooks';
import type { AskedFor } from '../../questions/asked.js';
import type { State } from '../../state/state.js';
import { usePage } from '../shared/context.js';
import { Corner } from './Corner.js';
import { zoomOf } from './in-window.js';
import { Legend } from './Legend.js';
import type { Look } from './layers.js';
import type { Marked } from './marked.js';
import { Tip } from './Tip.js';
import { useLayers } from './use-layers.js';
import { usePointing } from './use-pointing.js';
import { useScene } from './use-scene.js';
import { useSize } from './use-size.js';
import { useZoom } from './use-zoom.js';
import { hasLegendRoom, projectIn, type Size, type Transform } from './view.js';
import { ZoomButtons } from './ZoomButtons.js';

interface Props {
  readonly asked: AskedFor;
  readonly marked: Marked;
  /** Told once all stands on it. */
  readonly onComplete: () => void;
  readonly caption?: string;
  /** Where it looks, if not where the state says: another map is being moved. */
  readonly view?: State['view'];
  /** Told of each step of a gesture, and null when it ends. */
  readonly onGesture?: (view: State['view']) => void;
}

/** The map of one view. It draws answers, and asks none but what stands on it. */
export function MapView({ asked, marked, onComplete, caption, view, onGesture }: Props) {
  const { state, change, words, isDark } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useSize(box);
  const [transform, setTransform] = useState<Transform | null>(null);
  const [folded, setFolded] = useState<boolean | null>(null);
  const palette = palettes[isDark ? 'dark' : 'light'];
  const { scene, ground, isAnswered, isComplete, isStale, isReady, standingOf } = useScene(
    asked,
    marked.only,
    onComplete,
  );
  const look: Look | null =
    transform && size
      ? { transform, size, isLegendOpen: !(folded ?? isOverMap(transform, size)) }
      : null;
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
  useLayers(svg, { scene, ground, marked, look, palette });
  const { hovered, handlers } = usePointing(box, { places: scene.places, marked, look, handle });
  return (
    <div class="map" ref={box} data-ready={isReady} data-answered={isAnswered}>
      <svg
        ref={svg}
        role="application"
        aria-label={words.mapHelp}
        // In small letters, as an SVG takes it: the map is moved by keys.
        tabindex={0}
        width={size?.width ?? 0}
        height={size?.height ?? 0}
        style={{ background: palette.sea }}
        {...handlers}
      >
        <LayerGroups />
      </svg>
      <Corner caption={caption} />
      {isStale && (
        <p class="busy" aria-hidden="true">
          {words.loading}
        </p>
      )}
      <ZoomButtons handle={handle} />
      {/* Whole at once, so that it does not grow before the reader's eyes. */}
      {look && isComplete && (
        <Legend
          scene={scene}
          ground={ground}
          look={look}
          marked={marked}
          onFold={(isOpen) => setFolded(!isOpen)}
        />
      )}
      {hovered && look && (
        <Tip
          place={hovered}
          at={projectIn(look.transform)(hovered.point)}
          standing={standingOf(hovered.id)}
        />
      )}
    </div>
  );
}

/** Beside the whole country the legend has a place of its own; over a part of it, it would lie on the map. */
function isOverMap(transform: Transform, size: Size): boolean {
  return !hasLegendRoom(size) || zoomOf(transform, size) > 1.3;
}

/** Filled by `Layers`. */
function LayerGroups() {
  return (
    <>
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
    </>
  );
}
