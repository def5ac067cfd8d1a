/** The briefing as a command, for its own bin and as a part of a larger one. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { coveredDays, syria2024 } from '@syria-2024/sdk';
import { Command, InvalidArgumentError } from 'commander';
import { makeBriefing } from './briefing.js';
import { drawMap } from './map.js';
import { coloured, plain, printBriefing } from './print.js';

interface Asked {
  readonly at?: string;
  readonly asOf?: string;
  readonly json?: boolean;
  readonly maps?: string | false;
}

const days = coveredDays(syria2024);

/** `mapsFolder`: where maps are written unless asked otherwise; without one none are. */
export function briefingCommand(mapsFolder?: string): Command {
  return new Command('briefing')
    .description('A sourced briefing on each day from 27 November to 8 December 2024 in Syria.')
    .option('--at <day>', `one day only, from ${days[0]} to ${days.at(-1)}`, toDay)
    .option(
      '--as-of <when>',
      'only what was published by then, such as 2024-12-06 or 2024-12-06T18:00',
    )
    .option('--json', 'print the answers as JSON, with all their evidence')
    .option('--maps <folder>', 'where to write the maps of the approaches to Homs', mapsFolder)
    .option('--no-maps', 'write no maps')
    .action(run);
}

function run({ at, asOf, json = false, maps }: Asked): void {
  const chosen = at === undefined ? days : [at];
  const briefing = makeBriefing(chosen, asOf);
  if (json) process.stdout.write(`${JSON.stringify(briefing, null, 2)}\n`);
  else {
    const paint = process.stdout.isTTY && process.env.NO_COLOR === undefined ? coloured : plain;
    process.stdout.write(printBriefing(briefing, paint));
  }
  if (typeof maps !== 'string') return;
  writeMaps(maps, chosen, asOf);
  if (json) return;
  const folder = relative(process.cwd(), maps) || '.';
  process.stdout.write(
    `\n${chosen.length} ${chosen.length === 1 ? 'map' : 'maps'} of the approaches to Homs written to ${folder}\n`,
  );
}

function writeMaps(folder: string, chosen: readonly string[], asOf: string | undefined): void {
  mkdirSync(folder, { recursive: true });
  for (const day of chosen) {
    const file = join(folder, `homs-${day}.svg`);
    writeFileSync(`${file}.new`, drawMap(syria2024, 'homs', day, asOf));
    renameSync(`${file}.new`, file);
  }
}

/** A covered day; commander prints what is wrong with another. */
export function toDay(text: string): string {
  if (days.includes(text)) return text;
  throw new InvalidArgumentError(
    `'${text}' is not a covered day; expected ${days[0]} to ${days.at(-1)}, such as 2024-12-05.`,
  );
}
