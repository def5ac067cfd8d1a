/** A sample's folder on disk: what the draw wrote, and what the readers filled. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type * as z from 'zod';
import type { Problem } from '../../read/problem.js';
import { readYaml } from '../../read/yaml.js';
import { type Drawn, drawn } from './draw.js';
import { type Settled, settlement } from './settle.js';
import { type Sheet, sheet } from './sheets.js';

export const settlementFile = 'settlement.yaml';

interface Sample {
  readonly drawn?: Drawn;
  readonly sheets: readonly Sheet[];
  readonly settlement: Settled;
  readonly problems: readonly Problem[];
}

export function readSample(folder: string): Sample {
  if (!existsSync(join(folder, 'draw.yaml')) || !existsSync(join(folder, 'sheets')))
    throw new RangeError(`${folder} is no sample; expected draw.yaml and sheets in it`);
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const parsed = readYaml(file, readFileSync(join(folder, file), 'utf8'), schema);
    problems.push(...parsed.problems);
    return parsed.value;
  };
  const list = read('draw.yaml', drawn);
  const sheets = readdirSync(join(folder, 'sheets'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => read(`sheets/${name}`, sheet) ?? []);
  const settled = existsSync(join(folder, settlementFile)) ? read(settlementFile, settlement) : [];
  return { ...(list && { drawn: list }), sheets, settlement: settled ?? [], problems };
}

/** Refuses to write over what readers may have filled. */
export function writeSample(folder: string, files: ReadonlyMap<string, string>): void {
  if (existsSync(folder)) throw new RangeError(`${folder} exists; expected a new folder`);
  for (const [name, text] of files) writeText(join(folder, name), text);
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
