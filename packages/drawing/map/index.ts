/** The map as SVG, one with the page's and the figures'. */
export * from './frame.js';
export * from './labels.js';
export * from './layers.js';
export * from './legend.js';
export * from './marks.js';
export * from './names.js';
export * from './palette.js';
export * from './path.js';
export * from './road-line.js';
export * from './scale-bar.js';
export * from './sheet.js';
export * from './standing.js';
export * from './symbols.js';
export * from './textures.js';
export * from './waters.js';
export * from './words.js';
