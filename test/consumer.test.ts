import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Consumer, installConsumer, root } from './consumer.js';
import { readExamples, readSnippets } from './snippets.js';

let consumer: Consumer;
const snippets = [
  ...readSnippets('README.md'),
  ...readSnippets('docs/bring-your-own-campaign.md'),
  ...readSnippets('packages/data/README.md'),
  ...readSnippets('packages/sdk/README.md'),
  ...readSnippets('docs/questions.md'),
  ...readSnippets('docs/errors.md'),
  ...readSnippets('docs/names.md'),
  ...readSnippets('docs/browsers.md'),
  ...readSnippets('docs/cookbook.md'),
  ...readSnippets('docs/datasheet.md'),
  ...readSnippets('docs/getting-started.md'),
  ...readExamples('packages/data/register'),
  ...readExamples('packages/data/src'),
  ...readExamples('packages/sdk/src'),
];
const strict = {
  strict: true,
  skipLibCheck: false,
  target: 'ES2022',
  types: ['node'],
  noEmit: true,
};

beforeAll(() => {
  consumer = installConsumer();
  for (const { name, code } of snippets) consumer.write(`${name}.ts`, code);
}, 180_000);

function typeCheck(config: object, files: string[]): string {
  consumer.write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { ...strict, ...config }, files }),
  );
  try {
    consumer.run('npx', 'tsc', '-p', '.');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a stranger’s project', () => {
  const files = snippets.map(({ name }) => `${name}.ts`);

  it('type-checks every snippet under a bundler’s resolution, and refuses a misspelt place', () => {
    consumer.write(
      'misspelt.ts',
      `import { controlAt, syria2024 } from '@syria-2024/sdk';\ncontrolAt(syria2024, 'hom', '2024-12-05');\n`,
    );
    const config = { module: 'esnext', moduleResolution: 'bundler' };
    const printed = typeCheck(config, [...files, 'misspelt.ts']);
    const [, ...errors] = printed.trim().split('\n');
    expect(errors).toEqual([
      expect.stringMatching(/^misspelt.ts.* Argument of type '"hom"' is not assignable/),
    ]);
  });

  it('type-checks every snippet under nodenext, library declarations included, and runs it', () => {
    expect(typeCheck({ module: 'nodenext', noEmit: false, outDir: 'out' }, files)).toBe('');
    // One process reads the packages once; what fails is named by its file in the stack.
    const imports = snippets.map(({ name }) => `await import('./${name}.js');\n`);
    consumer.write('out/all.js', imports.join(''));
    consumer.run('node', 'out/all.js');
  });

  it('is taken by CommonJS require', () => {
    consumer.write(
      'consumer.cjs',
      `const { controlAt, syria2024 } = require('@syria-2024/sdk');
const { places } = require('@syria-2024/data/places');
const meta = require('@syria-2024/data/json/meta.json');
console.log(controlAt(syria2024, 'hama', '2024-12-05').status, places.length > 0, meta.version);`,
    );
    expect(consumer.run('node', 'consumer.cjs')).toMatch(/^held true \d/);
  });

  it('runs the page’s one file where nothing is installed', () => {
    const alone = mkdtempSync(join(tmpdir(), 'syria-2024-page-'));
    const file = join(alone, 'page.mjs');
    copyFileSync(join(consumer.folder, 'node_modules/@syria-2024/sdk/dist/page.js'), file);
    const ask = `import(${JSON.stringify(file)}).then(({ controlAt, syria2024 }) =>
      console.log(controlAt(syria2024, 'hama', '2024-12-05').status))`;
    expect(consumer.run('node', '-e', ask).trim()).toBe('held');
  });

  it('loads the schema, and checks the shipped dataset with it', () => {
    consumer.write(
      'schema.mjs',
      `import { datasetSchema } from '@syria-2024/data/schema';
import { syria2024 } from '@syria-2024/sdk';
console.log(datasetSchema.safeParse(JSON.parse(JSON.stringify(syria2024.dataset))).error?.issues.slice(0, 3) ?? 'fits');`,
    );
    expect(consumer.run('node', 'schema.mjs').trim()).toBe('fits');
  });
});

describe('the command, installed', () => {
  it('answers, and draws a picture', () => {
    expect(consumer.run('npx', 'syria-2024', 'distance', 'rastan')).toMatch(
      /^Rastan is 2\d\.\d km/,
    );
    consumer.run('npx', 'syria-2024', 'map', '2024-12-07', '--png', 'homs.png');
    expect(readFileSync(join(consumer.folder, 'homs.png')).length).toBeGreaterThan(10_000);
  });
});

describe('the README', () => {
  it('shows the example scripts as they are', () => {
    const [first, second] = readSnippets('README.md');
    const script = (name: string) => readFileSync(join(root, 'examples', name, 'index.ts'), 'utf8');
    expect(first?.code).toBe(script('homs-distance'));
    expect(second?.code).toBe(script('coast-route'));
  });
});
