import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './consumer.js';

/** What a bundler keeps of the packages for a program that uses one thing of them. */
async function bundle(code: string): Promise<{ bytes: number; zipped: number; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: join(root, 'examples/homs-distance') },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([name]) => name);
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: contents.length, zipped: gzipSync(contents, { level: 9 }).length, inputs };
}

describe('a bundle', () => {
  it('of one question holds neither the record nor the map libraries', async () => {
    const { bytes, zipped, inputs } = await bundle(
      `import { controlAt, trustedAtlas } from '@syria-2024/sdk';
       export const ask = (dataset) => controlAt(trustedAtlas(dataset), 'a', '2024-12-05');`,
    );
    expect(
      inputs.filter((name) => /d3-|clipper|polyclip|topojson|packages\/data/.test(name)),
    ).toEqual([]);
    // 78 KB on the day of writing, 29 zipped: the weighing, the exact states, the triangles by which a word ages, the parties
    // of one bloc, the bounds of what is kept, and at the door the ids that went and the arguments too many. 7 and 2.4 of them
    // are the short ways of histories where each change overwrites all, by which a first map takes a third of its time; 1 and 0.5
    // are reads of lists in bounds, and neighbours that stay passed.
    expect(bytes).toBeLessThan(79_500);
    expect(zipped).toBeLessThan(29_300);
  });

  it('of one question to a dataset that is brought holds the check of it besides, and nothing more', async () => {
    const { bytes, inputs } = await bundle(
      `import { controlAt, createAtlas } from '@syria-2024/sdk';
       export const ask = (dataset) => controlAt(createAtlas(dataset), 'a', '2024-12-05');`,
    );
    expect(
      inputs.filter((name) => /d3-|clipper|polyclip|topojson|packages\/data/.test(name)),
    ).toEqual([]);
    // 120 KB on the day of writing: the table of every field that createAtlas checks is 40 of them.
    expect(bytes).toBeLessThan(123_500);
  });

  it('of the whole engine holds nothing of the record', async () => {
    const { inputs } = await bundle(
      `import * as engine from '@syria-2024/sdk/engine'; console.log(engine);`,
    );
    expect(inputs.filter((name) => /packages\/data/.test(name))).toEqual([]);
  });

  it('of one collection holds no other', async () => {
    const { bytes } = await bundle(
      `import { actors } from '@syria-2024/data'; console.log(actors.length);`,
    );
    // 9 KB on the day of writing.
    expect(bytes).toBeLessThan(20_000);
  });

  it('of ids alone holds nothing', async () => {
    const { bytes } = await bundle(
      `import { places } from '@syria-2024/data/places'; export const answer = 42;`,
    );
    expect(bytes).toBeLessThan(100);
  });

  const claims = readJson('packages/data/dist/files/json/meta.json').counts.claims / 1000;

  it('of the lean record and one question stays small, however the record grows', async () => {
    const { zipped, inputs } = await bundle(
      `import { lean } from '@syria-2024/data/lean';
       import { controlAt, trustedAtlas } from '@syria-2024/sdk/engine';
       console.log(controlAt(trustedAtlas(lean), 'hama', '2024-12-05'));`,
    );
    expect(inputs.filter((name) => /d3-|clipper|polyclip|topojson/.test(name))).toEqual([]);
    // 114 kB with 4,095 claims: 26 of engine, and 21.5 for each thousand claims with their sources and events.
    expect(zipped).toBeLessThan(27_000 + 21_500 * claims);
  });

  it('of the lean record, distances and routes stays small', async () => {
    const { zipped } = await bundle(
      `import { lean } from '@syria-2024/data/lean';
       import {
         checkRoute, controlAt, trustedAtlas, distanceBetween, nearestHeld, routeTimeline,
       } from '@syria-2024/sdk/engine';
       console.log(trustedAtlas(lean), controlAt, distanceBetween, nearestHeld, checkRoute, routeTimeline);`,
    );
    // 141 kB on the day of writing, 50 of them engine.
    expect(zipped).toBeLessThan(51_500 + 21_500 * claims);
  });

  it('of a page without a bundler is one file with nothing to fetch', async () => {
    const text = readFileSync(join(root, 'packages/sdk/dist/page.js'), 'utf8');
    const { metafile } = await build({
      stdin: { contents: text },
      bundle: true,
      write: false,
      format: 'esm',
      metafile: true,
    });
    expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports)).toEqual([]);
    // 225 kB on the day of writing: the whole engine, 136 of them, with the lean record.
    expect(gzipSync(text).length).toBeLessThan(138_000 + 21_000 * claims);
  });
});

function readJson(path: string): { counts: { claims: number } } {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
