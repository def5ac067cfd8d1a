/** Each makes one module of an entry and all that it imports. */
import { basename, dirname } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';

export const bundlers = {
  esbuild: (entry, outfile) =>
    esbuild.build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'browser',
    }),

  async rollup(input, file) {
    // One of the libraries is UMD, which rollup reads by its commonjs plugin only.
    const plugins = [nodeResolve({ browser: true }), commonjs()];
    const bundle = await rollup({ input, plugins });
    await bundle.write({ file, format: 'es' });
    await bundle.close();
  },

  vite: (entry, file) =>
    vite.build({
      root: dirname(entry),
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: dirname(file),
        emptyOutDir: false,
        lib: { entry, formats: ['es'], fileName: () => basename(file) },
      },
    }),

  webpack: (entry, file) =>
    new Promise((resolve, reject) => {
      const compiler = webpack({
        entry,
        mode: 'production',
        target: ['web', 'es2022'],
        performance: false,
        experiments: { outputModule: true },
        output: { path: dirname(file), filename: basename(file), module: true },
      });
      compiler.run((error, stats) => {
        const wrong =
          error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : null);
        compiler.close(() => (wrong ? reject(wrong) : resolve()));
      });
    }),
};
