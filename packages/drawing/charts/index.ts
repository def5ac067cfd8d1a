/** The charts as SVG, in both languages. */
export { drawApproachChart } from './approach.js';
export { drawStrips } from './corridors.js';
export { drawCoverage } from './coverage.js';
