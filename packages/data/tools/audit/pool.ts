import type { FiledAudit } from '../../read/audits.js';
import type { Figure, Stratum } from '../../register/shape/audits.js';
import { figuresOf } from './figures.js';

/** Audits of one and the same record, taken together for one stratum. */
export interface Pool {
  readonly audits: readonly string[];
  /** The day of the last of them. */
  readonly scored: string;
  /** The day by which what it found was mended since: the figure is that of the record before. */
  readonly mended?: string;
  /** Counted from the readings, not read off the files. */
  readonly figure: Figure;
}

/** The newest audits of a stratum between which nothing was mended. */
export function newestPool(audits: readonly FiledAudit[], stratum: Stratum): Pool | undefined {
  const all = audits.filter(({ readings }) => readings.some((one) => one.stratum === stratum));
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const own = all.filter((one) => one === last || isOfOneRecord(one, last, all));
  const readings = own.flatMap((one) => one.readings);
  const figure = figuresOf(readings).find((one) => one.stratum === stratum);
  if (figure === undefined) return undefined;
  return {
    audits: own.map(({ id }) => id),
    scored: last.scored,
    ...(last.mended !== undefined && { mended: last.mended }),
    figure,
  };
}

/** Whether no mend, neither of its own findings nor of another's, lies between an audit and the last. */
function isOfOneRecord(one: FiledAudit, last: FiledAudit, all: readonly FiledAudit[]): boolean {
  const mends = all.flatMap(({ mended }) => (mended && mended <= last.drawn ? mended : []));
  const isOwnMended = one.mended !== undefined && one.mended <= last.drawn;
  return !isOwnMended && mends.every((mended) => mended <= one.drawn);
}
