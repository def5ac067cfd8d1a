import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './consumer.js';
import {
  anchorsInHtml,
  anchorsInMarkdown,
  deadLinks,
  linksInHtml,
  linksInMarkdown,
} from './links.js';

const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .map((file) => join(root, file));

describe('the pages', () => {
  it('link to what is there, headings included', () => {
    const dead = pages.flatMap((page) => deadLinks(page, linksInMarkdown(page), anchorsInMarkdown));
    expect(dead).toEqual([]);
  });

  it('are all linked from another', () => {
    const linked = new Set(
      pages.flatMap((page) =>
        linksInMarkdown(page).map((link) => join(page, '..', link.split('#')[0] ?? '')),
      ),
    );
    const docs = pages.filter((page) => page.startsWith(join(root, 'docs')));
    expect(docs.length).toBeGreaterThan(30);
    expect(docs.filter((page) => !linked.has(page)).map((page) => relative(root, page))).toEqual(
      [],
    );
  });
});

describe('the site', () => {
  const site = join(root, 'site/dist');
  let files: string[] = [];
  beforeAll(() => {
    execFileSync('npm', ['run', '--silent', 'site'], { cwd: root, stdio: 'pipe' });
    files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) =>
      join(site, file),
    );
  });

  it('links to what is there, anchors included, and to nothing above itself', () => {
    const html = files.filter((file) => file.endsWith('.html') && !file.includes('/explorer/'));
    expect(html.length).toBeGreaterThan(200);
    expect(html.flatMap((file) => deadLinks(file, linksInHtml(file), anchorsInHtml))).toEqual([]);
    const above = html.flatMap((file) =>
      linksInHtml(file).filter(
        (link) => link.startsWith('/') || relative(site, join(file, '..', link)).startsWith('..'),
      ),
    );
    expect(above.filter((link) => !/^[a-z]+:/i.test(link))).toEqual([]);
  });

  it('holds every page, the codebook and the explorer, and a search over them', () => {
    const titles = files
      .filter((file) => file.includes('/documents/'))
      .map((file) => /<title>([^|]*) \|/.exec(readFileSync(file, 'utf8'))?.[1]);
    const wanted = ['Cookbook', 'Codebook', 'Datasheet for the dataset', 'Getting started'];
    expect(titles).toEqual(expect.arrayContaining(wanted));
    for (const file of ['explorer/index.html', 'assets/search.js', 'index.html'])
      expect(files).toContain(join(site, file));
  });

  it('loads nothing from elsewhere', () => {
    const loaded = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(
          /<(?:script|link|img)[^>]*? (?:src|href)="(https?:[^"]+)"/g,
        ),
      ])
      .map(([, address]) => address);
    expect(loaded).toEqual([]);
  });
});

describe('the reference', () => {
  const api = () =>
    JSON.parse(readFileSync(join(root, 'reports/api.json'), 'utf8')) as { children: Named[] };
  const publicNames = () => api().children.flatMap(({ children = [] }) => children);

  it('shows every door of both packages under the name that it is imported by', () => {
    const doors = ['data', 'sdk'].flatMap((name) => {
      const manifest = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
      const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> };
      return Object.keys(exports)
        .filter((door) => !/\.\w+$/.test(door))
        .map((door) => `@syria-2024/${name}${door.slice(1)}`);
    });
    const shown = api().children.filter(({ kind }) => kind === kinds.module);
    expect(shown.map(({ name }) => name).sort()).toEqual(doors.sort());
  });

  it('has a sentence and an example for every public name, which run in the consumer’s project', () => {
    const shown = publicNames().filter(({ kind }) => kind !== kinds.reference);
    expect(shown.length).toBeGreaterThan(300);
    const untold = (isTold: (told: Comment) => boolean) =>
      shown.filter((one) => !commentsOf(one).some(isTold)).map(({ name }) => name);
    expect(untold(({ summary }) => summary.length > 0)).toEqual([]);
    expect(untold(({ blockTags = [] }) => blockTags.some(isExample))).toEqual([]);
  });

  it('has an example for every class of error, on the page of errors', () => {
    const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');
    const classes = publicNames().filter(({ kind }) => kind === kinds.class);
    const codes = classes.map(
      ({ children }) => children?.find(({ name }) => name === 'code')?.type?.value,
    );
    expect(codes.length).toBeGreaterThan(10);
    expect(
      codes.filter((code) => code && !new RegExp(`^  '?${code}'?: \\(\\)`, 'm').test(page)),
    ).toEqual([]);
  });
});

/** As TypeDoc numbers them. */
const kinds = { module: 2, class: 128, reference: 4194304 } as const;

interface Comment {
  readonly summary: readonly unknown[];
  readonly blockTags?: readonly { readonly tag: string }[];
}

interface Named {
  readonly name: string;
  readonly kind: number;
  readonly comment?: Comment;
  readonly signatures?: readonly Named[];
  readonly children?: readonly Named[];
  readonly type?: { readonly value?: string };
}

const isExample = ({ tag }: { readonly tag: string }) => tag === '@example';

/** Of a function each signature may have its own. */
function commentsOf({ comment, signatures = [] }: Named): Comment[] {
  return [comment, ...signatures.map((signature) => signature.comment)].flatMap(
    (told) => told ?? [],
  );
}
