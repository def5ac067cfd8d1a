import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './consumer.js';

export interface Snippet {
  readonly name: string;
  readonly code: string;
}

/** Every TypeScript block of a Markdown file, in order. */
export function readSnippets(file: string): Snippet[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ''], i) => ({
    name: `${file.replace(/\W+/g, '-')}-${i + 1}`,
    code,
  }));
}

/** Every `@example` of the docstrings of a package's sources. */
export function readExamples(folder: string): Snippet[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8');
      return [...text.matchAll(/@example\s*\n\s*\* ```ts\n([\s\S]*?)\* ```/g)].map(
        ([, block = ''], i) => ({
          name: `example-${name.replace(/\W+/g, '-')}-${i + 1}`,
          code: block.replace(/^\s*\* ?/gm, ''),
        }),
      );
    });
}
