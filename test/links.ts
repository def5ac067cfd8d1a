/** Links of pages, in Markdown and in HTML. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is wrong with the links of a file; `linksOf` finds them, `anchorsOf` what a file can be linked at. */
export function deadLinks(
  file: string,
  links: readonly string[],
  anchorsOf: (file: string) => ReadonlySet<string>,
): string[] {
  return links
    .filter((link) => !/^[a-z]+:|^\/\//i.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#').map(decodeURIComponent);
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(target)) return true;
      if (!anchor || statSync(target).isDirectory() || !/\.(md|html)$/.test(target)) return false;
      return !anchorsOf(target).has(anchor);
    })
    .map((link) => `${file}: ${link}`);
}

/** Inline links and pictures, code left out. */
export function linksInMarkdown(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

/** As GitHub makes them of headings. */
export function anchorsInMarkdown(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');
  return new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

export function linksInHtml(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/<[a-z][^>]*? (?:href|src)="([^"]+)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&').replace(/\?.*$/, ''),
  );
}

export function anchorsInHtml(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8');
  return new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
}
