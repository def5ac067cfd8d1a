import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/cli.ts'],
  // Where the build gathers what will be `dist`: scripts/whole/make.mjs says.
  outDir: process.env.MADE_IN ?? 'dist',
  format: 'esm',
  target: 'node20',
  clean: true,
  // The briefing and the drawing are private workspace packages: they go in.
  external: ['@resvg/resvg-js'],
  noExternal: ['@syria-2024/briefing', '@syria-2024/drawing'],
});
