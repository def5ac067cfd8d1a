import { findPlace, type PlaceMatch } from '@syria-2024/sdk';
import type { Command } from 'commander';
import { show } from '../print/show.js';
import { addExamples, addFormats, type Formats } from '../read/options.js';
import { record } from '../read/record.js';
import type { Reply } from '../reply/reply.js';

export function addFind(program: Command): void {
  const command = program
    .command('find')
    .description('which place a name means')
    .argument('<name>', 'in any spelling')
    .action((name: string, options: Formats) => show(matchesOf(name), options));
  addExamples(addFormats(command), "find 'Dayr az-Zawr'", 'find حماة --json', 'find Suran');
}

function matchesOf(name: string): Reply<PlaceMatch> {
  const answer = findPlace(record, name);
  const titles = {
    found: '',
    ambiguous: `'${name}' may be any of these`,
    unknown: answer.matches.length === 0 ? '' : `No place '${name}' on record; near are`,
  };
  return {
    title: titles[answer.status],
    answer,
    items: answer.matches,
    columns: [
      { name: 'id', of: ({ place }) => place },
      { name: 'name', of: (match) => match.name },
      { name: 'kind', of: ({ kind }) => kind },
      { name: 'region', of: ({ region }) => region },
      { name: 'country', of: ({ country }) => country },
      { name: 'agrees by', of: ({ by }) => by },
    ],
    isOpen: answer.status !== 'found',
  };
}
