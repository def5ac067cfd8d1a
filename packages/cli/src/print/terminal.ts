import { styleText } from 'node:util';
import { Footnotes } from '@syria-2024/briefing/footnotes';
import { wrap } from '@syria-2024/sdk';
import { record } from '../read/record.js';
import type { Reply } from '../reply/reply.js';
import { printTable } from './table.js';

/** Title, sentences or a table, and the sources that they lean on. */
export function printTerminal<T>(reply: Reply<T>, withFootnotes: boolean, isColoured: boolean) {
  const { title, items, sentence, cited, asOf } = reply;
  const bold = (text: string) => (isColoured ? styleText('bold', text) : text);
  const notes = new Footnotes(asOf ?? null);
  const marks = items.map((item) => (withFootnotes && cited ? notes.mark(cited(item)) : ''));
  const told = sentence
    ? items.flatMap((item, i) => wrap(`${sentence(item)}${marks[i]}`, '', '  '))
    : [printTable(reply, marks)];
  const sources = notes
    .list()
    .flatMap((text, i) => wrap(text, `[${i + 1}] `.padEnd(5), ' '.repeat(5)));
  const { name, version, licence } = record.dataset.meta;
  const lines = [
    ...(title === '' ? [] : [bold(title)]),
    ...(items.length === 0 ? ['Nothing on record.'] : told),
    ...(sources.length === 0 ? [] : ['', ...sources, `${name}, version ${version} (${licence})`]),
  ];
  return `${lines.join('\n')}\n`;
}
