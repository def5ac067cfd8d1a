import { pathIn } from '@syria-2024/drawing/map';
import { world } from './world.js';

/** Shapes in the page's frame. */
export const worldPath = pathIn(world);
