#!/usr/bin/env node
/** The main job: who held the road to Homs, how near the front was, and which routes were cut, day by day. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coveredDays, syria2024 } from '@syria-2024/sdk';
import { Command, InvalidArgumentError } from 'commander';
import { makeBriefing } from './briefing.js';
import { drawApproach } from './map.js';
import { coloured, plain, printBriefing } from './print.js';

// Whoever reads the first lines only (`| head`) closes the pipe: no fault of his.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const days = coveredDays(syria2024);
const defaultFolder = fileURLToPath(new URL('../maps/', import.meta.url));

const program = new Command('briefing')
  .description('A sourced briefing on each day from 27 November to 8 December 2024 in Syria.')
  .option('--at <day>', `one day only, from ${days[0]} to ${days.at(-1)}`, toDay)
  .option(
    '--as-of <when>',
    'only what was published by then, such as 2024-12-06 or 2024-12-06T18:00',
  )
  .option('--json', 'print the answers as JSON, with all their evidence')
  .option('--maps <folder>', 'where to write the maps of the approaches to Homs', defaultFolder)
  .option('--no-maps', 'write no maps')
  .action(run);

try {
  program.parse();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function run(options: { at?: string; asOf?: string; json?: boolean; maps: string | false }): void {
  const chosen = options.at === undefined ? days : [options.at];
  const briefing = makeBriefing(chosen, options.asOf);
  if (options.json) process.stdout.write(`${JSON.stringify(briefing, null, 2)}\n`);
  else {
    const paint = process.stdout.isTTY && process.env.NO_COLOR === undefined ? coloured : plain;
    process.stdout.write(printBriefing(briefing, paint));
  }
  if (options.maps === false) return;
  mkdirSync(options.maps, { recursive: true });
  for (const day of chosen) {
    const file = join(options.maps, `homs-${day}.svg`);
    writeFileSync(`${file}.new`, drawApproach(syria2024, day, options.asOf));
    renameSync(`${file}.new`, file);
  }
  if (!options.json) {
    const folder = relative(process.cwd(), options.maps) || '.';
    process.stdout.write(
      `\n${chosen.length} ${chosen.length === 1 ? 'map' : 'maps'} of the approaches to Homs written to ${folder}\n`,
    );
  }
}

function toDay(text: string): string {
  if (days.includes(text)) return text;
  throw new InvalidArgumentError(
    `'${text}' is not a covered day; expected ${days[0]} to ${days.at(-1)}, such as 2024-12-05.`,
  );
}
