/** The frame in which the page's paths are drawn; the view scales and moves it. */
import { country, frameOf } from '@syria-2024/drawing/map';

export const world = frameOf(country, { left: 0, top: 0, right: 1000, bottom: 900 });
