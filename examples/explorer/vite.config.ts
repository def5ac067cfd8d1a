import { defineConfig } from 'vite';
import { recordPlugin } from './build/record-plugin.js';

export default defineConfig({
  // A relative base: the page works from any folder of any server.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [recordPlugin()],
  worker: { format: 'es', plugins: () => [recordPlugin()] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
  },
});
