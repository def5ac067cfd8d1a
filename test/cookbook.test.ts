import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { root } from './consumer.js';

const text = readFileSync(join(root, 'docs/cookbook.md'), 'utf8');
const [, ...questions] = text.split(/^## /m);
const run = (program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  return { status, printed: stdout + stderr };
};

describe('the cookbook', () => {
  it('shows what is printed now, and so does the datasheet', () => {
    expect(run('node', '--import', 'tsx', 'scripts/write-outputs.mjs', '--check')).toEqual({
      status: 0,
      printed: '',
    });
  });

  it('answers fifteen questions and more, each with an output', () => {
    expect(questions.length).toBeGreaterThanOrEqual(15);
    for (const question of questions) {
      expect(question).toMatch(/^\d+\. .*\?|^\d+\. A /);
      expect(question).toMatch(/```text\n[^`]/);
    }
  });

  it('takes at most three commands, or ten lines', () => {
    for (const [, language, code = ''] of text.matchAll(/```(sh|ts|html)\n([\s\S]*?)```/g))
      expect(code.trim().split('\n').length).toBeLessThanOrEqual(language === 'sh' ? 3 : 10);
  });

  it('gives MapLibre a style that it takes', () => {
    const script = /<script>\n([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
    const styles: object[] = [];
    function take({ style }: { style: object }) {
      styles.push(style);
    }
    new Function('maplibregl', script)({ Map: take });
    expect(styles).toHaveLength(1);
    expect(validateStyleMin(styles[0] as never)).toEqual([]);
  });
});

describe('adding a source', () => {
  it('goes as the page says', () => {
    const page = readFileSync(join(root, 'docs/add-a-source.md'), 'utf8');
    const command = /npm run data:new -- (.*)/.exec(page)?.[1] ?? '';
    const words = command.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", '')) ?? [];
    const folder = join(mkdtempSync(join(tmpdir(), 'syria-2024-')), 'curated');
    cpSync(join(root, 'packages/data/curated'), folder, { recursive: true });
    const tool = join(root, 'packages/data/tools/new.ts');
    const { status, printed } = run('node', '--import', 'tsx', tool, '--curated', folder, ...words);
    expect([status, printed]).toEqual([0, expect.stringContaining('example-2024-12-05-hama')]);
    const [file = ''] = /packages\/data\/curated\/(\S+example\S+)/.exec(page)?.slice(1) ?? [];
    expect(readFileSync(join(folder, file), 'utf8')).toContain('in the middle of Hama');
  });
});
