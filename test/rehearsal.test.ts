import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertLoopback } from '../scripts/rehearsal/loopback.mjs';
import { steps } from '../scripts/rehearsal/steps.mjs';
import { root } from './consumer.js';

describe('a rehearsal', () => {
  it.each(['http://127.0.0.1:4873/', 'http://localhost:4873/', 'http://[::1]:4873'])(
    'may publish on %s',
    (address) => {
      expect(() => assertLoopback(address)).not.toThrow();
    },
  );

  it.each([
    'https://registry.example.org/',
    'http://127.0.0.1.example.org/',
    'http://localhost.example.org/',
    'http://10.0.0.1:4873/',
    'undefined',
    '',
  ])('refuses %s', (address) => {
    expect(() => assertLoopback(address)).toThrow('a rehearsal publishes on 127.0.0.1 only');
  });
});

describe('the workflow of a release', () => {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const workflow = read('.github/workflows/release.yml');
  const [, publish = ''] = workflow.split(/^ {2}publish:$/m);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it('runs each step that is rehearsed, in that order', () => {
    const { publish: last, ...others } = steps;
    const run = [...publish.matchAll(/^ {6}- run: (\S.*)$/gm)].map(([, line = '']) => line);
    const at = Object.values(others).map((step) => run.findIndex((line) => line.startsWith(step)));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(run.indexOf('npm run release:publish')).toBeGreaterThan(Math.max(...at));
    expect(scripts['release:publish']).toBe(`npm run data:gate && ${last}`);
  });

  it('is for a tree that CI has rehearsed', () => {
    expect(publish).toContain('needs: [pending, rehearse]');
    expect(workflow.slice(0, workflow.indexOf(publish))).toContain('- run: bash .ci/run');
    expect(read('.ci/run')).toMatch(/^npm run release:rehearse/m);
  });

  it('gives npm what it publishes with, and names no file with a token', () => {
    expect(publish).toMatch(/NODE_AUTH_TOKEN: \$\{\{ secrets\.NPM_TOKEN \}\}/);
    expect(publish).toContain("NPM_CONFIG_PROVENANCE: 'true'");
    expect(publish).toContain('id-token: write');
    expect(publish).toMatch(/npm config set "[^"]+:_authToken" '\$\{NODE_AUTH_TOKEN\}'/);
  });
});
