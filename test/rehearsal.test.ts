import { readdirSync, readFileSync } from 'node:fs';
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

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('every workflow', () => {
  const workflows = readdirSync(join(root, '.github/workflows'));

  it.each(workflows)(
    '%s takes its actions by commit, the tag beside it, and may only read',
    (name) => {
      const text = read(`.github/workflows/${name}`);
      const used = [...text.matchAll(/uses: (.+)$/gm)].map(([, action = '']) => action);
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v\d/.test(action))).toEqual([]);
      expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    },
  );
});

describe('the workflow of a release', () => {
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
