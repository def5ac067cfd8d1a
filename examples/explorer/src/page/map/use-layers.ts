import type { Palette } from '@syria-2024/drawing/map';
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../shared/context.js';
import type { Scene } from '../shared/scene.js';
import { type Ground, Layers, type Look } from './layers.js';
import type { Marked } from './marked.js';

interface Drawn {
  readonly scene: Scene;
  readonly ground: Ground;
  readonly marked: Marked;
  /** Null until the window has a size. */
  readonly look: Look | null;
  readonly palette: Palette;
}

/** Keeps the layers of an SVG as they should be, each drawn anew only when what it shows has changed. */
export function useLayers(
  svg: { readonly current: SVGSVGElement | null },
  { scene, ground, marked, look, palette }: Drawn,
): void {
  const { base, state } = usePage();
  const layers = useRef<Layers | null>(null);
  const { transform, size, isLegendOpen } = look ?? {};
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
    if (!look) return;
    layers.current?.move(look.transform);
    layers.current?.signs(scene, marked, look, palette);
    layers.current?.scale(look.transform, look.size, state.language, palette);
  }, [scene, marked, transform, size, isLegendOpen, palette, state.language]);
}
