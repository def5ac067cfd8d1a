import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './consumer.js';

/** What a bundler keeps of the packages for a program that uses one thing of them. */
async function bundle(code: string): Promise<{ bytes: number; inputs: string[] }> {
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
  return { bytes: outputFiles[0]?.contents.length ?? 0, inputs };
}

describe('a bundle', () => {
  it('of one question holds neither the record nor the map libraries', async () => {
    const { bytes, inputs } = await bundle(
      `import { controlAt, createAtlas } from '@syria-2024/sdk';
       export const ask = (dataset) => controlAt(createAtlas(dataset), 'a', '2024-12-05');`,
    );
    expect(inputs.filter((name) => /d3-|polyclip|topojson|packages\/data/.test(name))).toEqual([]);
    // 49 KB on the day of writing, all of it this package's own; the record alone is some 2 MB.
    expect(bytes).toBeLessThan(60_000);
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
});
