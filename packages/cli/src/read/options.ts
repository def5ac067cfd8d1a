/** The options that commands share. */
import { localTime, type WeighingOptions } from '@syria-2024/sdk';
import { type Command, Option } from 'commander';
import { record } from './record.js';

export type Format = 'terminal' | 'json' | 'csv' | 'geojson';

export interface Formats {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly geojson?: boolean;
  readonly footnotes: boolean;
}

const formatNames = { json: 'JSON', csv: 'CSV', geojson: 'GeoJSON' } as const;

/** One of them at a time. */
export function addFormats(command: Command, ...more: 'geojson'[]): Command {
  const formats = ['json', 'csv', ...more] as const;
  for (const format of formats)
    command.addOption(
      new Option(`--${format}`, `print ${formatNames[format]}`).conflicts(
        formats.filter((other) => other !== format),
      ),
    );
  return command.option('--no-footnotes', 'leave the sources out');
}

export function formatOf({ json, csv, geojson }: Formats): Format {
  if (json) return 'json';
  if (csv) return 'csv';
  return geojson ? 'geojson' : 'terminal';
}

export interface Weighed extends Pick<WeighingOptions, 'atLeast' | 'carry'> {
  readonly asOf?: string;
}

/** How much is believed, and what was known. */
export function addWeighing(command: Command): Command {
  return command
    .option('--as-of <when>', 'only what was published by then')
    .addOption(
      new Option('--at-least <credibility>', 'how far a report must be believed').choices([
        'confirmed',
        'probable',
        'possible',
      ]),
    )
    .addOption(
      new Option('--carry <how>', 'how long an old word stands').choices([
        'until-overtaken',
        'forever',
      ]),
    );
}

/** Of a command's options, those that weigh. */
export function weighed({ asOf, atLeast, carry }: Weighed): Weighed {
  return {
    ...(asOf !== undefined && { asOf }),
    ...(atLeast !== undefined && { atLeast }),
    ...(carry !== undefined && { carry }),
  };
}

/** The instant of `--as-of`, on the campaign's clock; null: all that the record knows. */
export function knownBy({ asOf }: Weighed): string | null {
  return asOf === undefined ? null : localTime(record, asOf);
}

/** Examples below a command's help, each a line that runs. */
export function addExamples(command: Command, ...lines: readonly string[]): Command {
  const shown = lines.map((line) => `  $ syria-2024 ${line}`).join('\n');
  return command.addHelpText('after', `\nExamples:\n${shown}`);
}
