/** Gives each page its own heading as its name, and a place in the list of pages; doors their names; links the explorer from everywhere. */
import { basename } from 'node:path';
import { Converter, JSX, ReflectionKind } from 'typedoc';

const begin = ['getting-started', 'cookbook', 'glossary', 'add-a-source'];
const ask = ['questions', 'errors', 'browsers', 'consumers', 'formats', 'bring-your-own-campaign'];
const record = ['codebook', 'method', 'datasheet', 'credibility', 'ageing', 'cases', 'measures'];

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const [first] = page.content;
    const [, heading] = /^\s*# (.+)\n/.exec(first?.text ?? '') ?? [];
    page.frontmatter.category = categoryOf(basename(page.name), heading ?? '');
    if (heading) page.name = heading.replace(/^\d+\. /, '').trim();
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const one of project.getReflectionsByKind(ReflectionKind.Module))
      one.name = doorOf(one.name);
  });
  app.renderer.hooks.on('sidebar.begin', ({ relativeURL }) =>
    JSX.createElement('a', { href: relativeURL('explorer/index.html') }, 'The explorer'),
  );
}

/** As it is imported: a package and its door, of the file that is read. */
function doorOf(file) {
  const [, name, door = 'index'] = /^(\w+)(?:\/(?:src|dist))?(?:\/(\w+))?$/.exec(file) ?? [];
  return door === 'index' ? `@syria-2024/${name}` : `@syria-2024/${name}/${door}`;
}

function categoryOf(name, heading) {
  if (/^\d{3}-/.test(name)) return 'Decisions';
  if (begin.includes(name)) return 'Begin';
  if (ask.includes(name)) return 'Ask';
  if (record.includes(name)) return 'The record';
  return heading.startsWith('@syria-2024/') ? 'Packages' : 'The project';
}
