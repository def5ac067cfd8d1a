/** `npm run data:audit -- draw --size 300 --seed N | score FOLDER`: a blind second reading, drawn and counted. */
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { readDataset } from '../derive/dataset.js';
import { readAudits } from '../read/audits.js';
import { curatedFolder } from '../read/files.js';
import type { Problem } from '../read/problem.js';
import { strata } from '../register/words/words.js';
import { type Drawn, drawAudit, toYaml, type Wish } from './audit/draw.js';
import { readSample, settlementFile, writeSample, writeText } from './audit/folder.js';
import { reportOf } from './audit/report.js';
import { scoreAudit } from './audit/score.js';

const today = new Date().toISOString().slice(0, 10);
/** npm runs scripts in the package's folder; a sample lies where the command was typed. */
const here = (folder: string) => resolve(process.env.INIT_CWD ?? process.cwd(), folder);

const program = new Command('data:audit').description(
  'Draws claims for a second reader who has not seen the first coding, and counts what they find.',
);
program
  .command('draw')
  .description('Writes coding sheets, one for each page, without what the record says.')
  .requiredOption('--size <n>', 'how many claims', Number)
  .requiredOption('--seed <n>', 'the same seed draws the same claims', Number)
  .addOption(
    new Option('--stratum <name>', 'only claims on which control rests, or only others').choices([
      ...strata,
      'all',
    ]),
  )
  .option('--again', 'from all claims, those too that an audit has read already')
  .option('--out <folder>', 'a new folder; audit-<seed> where none is named')
  .action(draw);
program
  .command('score')
  .description('Compares filled sheets with the record; files the audit once all is settled.')
  .argument('<folder>')
  .action(score);

function draw({
  out,
  stratum = 'all',
  again = false,
  ...wish
}: Partial<Wish> & { size: number; seed: number; out?: string }) {
  const folder = here(out ?? `audit-${wish.seed}`);
  const files = drawAudit(wholeDataset(), filed(), { ...wish, stratum, again, today });
  writeSample(folder, files);
  console.log(`wrote ${wish.size} claims on ${files.size - 2} sheets: ${folder}`);
}

function score(given: string) {
  const folder = here(given);
  const { drawn, sheets, settlement, problems } = readSample(folder);
  refuse(problems, folder);
  if (drawn === undefined) return;
  assertUnfiled(drawn);
  const scored = scoreAudit(wholeDataset(), drawn, sheets, settlement, today);
  writeText(join(folder, settlementFile), toYaml(scored.settlement));
  if (scored.audit === undefined) {
    const open = scored.settlement.filter(({ settled }) => settled === null).length;
    console.error(`${open} differences to settle: fill settled in ${join(folder, settlementFile)}`);
    process.exitCode = 1;
    return;
  }
  const file = `audits/${today}-${drawn.seed}-${drawn.stratum}.yaml`;
  writeText(join(curatedFolder, file), toYaml(scored.audit));
  console.log(
    `${reportOf(scored.audit)}\nwrote curated/${file}; the next seed is ${scored.audit.nextSeed}`,
  );
}

/** Counted twice, an audit would weigh twice. */
function assertUnfiled({ seed, stratum }: Drawn): void {
  const twin = filed().find((one) => one.seed === seed && one.stratum === stratum);
  if (twin) throw new RangeError(`${twin.id} is on file; an audit is filed once`);
}

function wholeDataset() {
  const { dataset, problems } = readDataset();
  refuse(problems);
  if (dataset === undefined) throw new RangeError('the record has no campaign');
  return dataset;
}

function filed() {
  const { audits, problems } = readAudits();
  refuse(problems);
  return audits;
}

function refuse(problems: readonly Problem[], folder = curatedFolder): void {
  if (problems.length === 0) return;
  const told = problems.map(
    ({ file, line, column, message }) => `${join(folder, file)}:${line}:${column}: ${message}`,
  );
  throw new RangeError(told.join('\n'));
}

try {
  program.parse();
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
