/** Medians of CPU time, the candidates taking turns. */

export interface Candidate {
  readonly name: string;
  /** Answers every question once, and tells what to compare. */
  run(): Promise<unknown> | unknown;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds of CPU for a run. */
  readonly ms: number;
}

/** Compares the answers of all, and only then takes the time of each. */
export async function measure(
  candidates: readonly Candidate[],
  rounds: number,
): Promise<Measured[]> {
  const expected = JSON.stringify(await candidates[0]?.run());
  for (const { name, run } of candidates)
    if (JSON.stringify(await run()) !== expected)
      throw new Error(`${name} answers otherwise than ${candidates[0]?.name}`);
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, { run }] of candidates.entries()) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      times[i]?.push((user + system) / 1000);
    }
  return candidates.map(({ name }, i) => ({ name, ms: median(times[i] ?? []) }));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
