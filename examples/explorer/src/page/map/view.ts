/** Where the map looks: from the world's frame to the pixels of the window, and back to what the address keeps. */
import type { LonLat } from '@syria-2024/data';
import { world } from '../../questions/world.js';
import type { State } from '../../state/state.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Beside the country there is room for the legend, where the window is wide enough for both. */
export const legendWidth = 250;
const wideEnough = 860;

export function hasLegendRoom({ width }: Size): boolean {
  return width >= wideEnough;
}

/** Names of the coast stand in the sea. */
const seaRoom = { wide: 66, narrow: 34 };

interface Room extends Size {
  readonly left: number;
}

/** The part of the window in which the whole country fits. */
function roomIn(size: Size): Room {
  const left = hasLegendRoom(size) ? seaRoom.wide : seaRoom.narrow;
  const right = hasLegendRoom(size) ? legendWidth : 0;
  return { ...size, left, width: size.width - left - right };
}

/** Pixels to a unit of the world when the whole country is in view. */
export function fitOf(size: Size): number {
  const { width, height } = roomIn(size);
  return Math.min(width / (world.box.right + 10), height / (world.box.bottom + 20));
}

export function toTransform(view: State['view'], size: Size): Transform {
  const { width, height, left } = roomIn(size);
  const [lon, lat, zoom] = view ?? [0, 0, 1];
  const [cx, cy] = view ? world.project([lon, lat]) : [world.box.right / 2, world.box.bottom / 2];
  const k = fitOf(size) * zoom;
  return { k, x: left + width / 2 - cx * k, y: height / 2 - cy * k };
}

export function toView({ k, x, y }: Transform, size: Size): NonNullable<State['view']> {
  const { width, height, left } = roomIn(size);
  const [lon, lat] = world.invert([(left + width / 2 - x) / k, (height / 2 - y) / k]);
  return [lon, lat, k / fitOf(size)];
}

/** From degrees to the window's pixels. */
export function projectIn({ k, x, y }: Transform): (point: LonLat) => readonly [number, number] {
  return (point) => {
    const [wx, wy] = world.project(point);
    return [wx * k + x, wy * k + y];
  };
}

/** The width up to which signs and names have the size that they are drawn in. */
const usualWidth = 1500;

/** How much larger they are on a wall, which is looked at from afar. */
export function unitOf({ width }: Size): number {
  return Math.min(Math.max(width / usualWidth, 1), 2.2);
}

/** The same view in a window so many times smaller. */
export function shrunk({ k, x, y }: Transform, unit: number): Transform {
  return { k: k / unit, x: x / unit, y: y / unit };
}

export function shrunkSize({ width, height }: Size, unit: number): Size {
  return { width: width / unit, height: height / unit };
}
