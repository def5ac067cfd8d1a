/** Medians of CPU time, the candidates taking turns. */

export interface Candidate {
  readonly name: string;
  /** How many questions a run answers; what is told is for one. Default 1. */
  readonly per?: number;
  /** Answers every question once, and tells what to compare; a list may be of the first questions only. */
  run(): Promise<unknown> | unknown;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds of CPU for a question. */
  readonly ms: number;
}

/** Some candidates for one thing, at one size. */
export interface Section {
  readonly title: string;
  /** Of what, such as `100,000 changes`. */
  readonly size: string;
  readonly rows: readonly Measured[];
}

/** Compares the answers of all, and only then takes the time of each. */
export async function measure(
  candidates: readonly Candidate[],
  rounds: number,
): Promise<Measured[]> {
  const first = await candidates[0]?.run();
  for (const { name, run } of candidates.slice(1)) {
    const answers = await run();
    const expected =
      Array.isArray(first) && Array.isArray(answers) ? first.slice(0, answers.length) : first;
    if (JSON.stringify(answers) !== JSON.stringify(expected))
      throw new Error(`${name} answers otherwise than ${candidates[0]?.name}`);
  }
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, { run }] of candidates.entries()) times[i]?.push(await cpuOf(run));
  return candidates.map(({ name, per = 1 }, i) => ({ name, ms: median(times[i] ?? []) / per }));
}

/** Milliseconds of CPU. */
export async function cpuOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What can be done only once: each candidate's time, in order. */
export async function once(
  ...runs: readonly (readonly [string, () => unknown])[]
): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const [name, run] of runs) rows.push({ name, ms: await cpuOf(run) });
  return rows;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
}
