import type { Derived } from '../../derive/index.js';
import {
  type Agreement,
  type Audit,
  codedFields,
  type Reading,
} from '../../register/shape/audits.js';
import { codingIn, sealOf } from './coding.js';
import { type Compared, compareCodings } from './compare.js';
import type { Drawn } from './draw.js';
import { figuresOf } from './figures.js';
import { cohensKappa } from './kappa.js';
import { seedAfter } from './random.js';
import { type Settled, settleDifferences } from './settle.js';
import type { FilledClaim, Sheet } from './sheets.js';

export interface Scored {
  /** Every difference; where one of them is not settled there is no audit yet. */
  readonly settlement: Settled;
  readonly audit?: Audit;
}

interface Row {
  readonly claim: string;
  readonly stratum: Reading['stratum'];
  readonly unreadable: boolean;
  readonly fields: readonly Compared[];
}

/** Throws `RangeError`, with every reason, where a sheet is not filled or the record was changed since the draw. */
export function scoreAudit(
  dataset: Derived,
  drawn: Drawn,
  sheets: readonly Sheet[],
  before: Settled,
  today: string,
): Scored {
  const rows = compareAll(dataset, drawn, sheets);
  const settlement = settleDifferences(rows, before);
  if (settlement.some(({ settled }) => settled === null)) return { settlement };
  const readings = rows.map((row) => readingOf(row, settlement));
  return {
    settlement,
    audit: {
      seed: drawn.seed,
      stratum: drawn.stratum,
      drawn: drawn.drawn,
      ...(drawn.again && { again: drawn.again }),
      scored: today,
      nextSeed: seedAfter(drawn.seed),
      agreement: agreementOf(rows),
      figures: figuresOf(readings),
      readings,
    },
  };
}

function compareAll(dataset: Derived, drawn: Drawn, sheets: readonly Sheet[]): Row[] {
  const codingOf = codingIn(dataset);
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const filled = new Map(sheets.flatMap((one) => one.claims.map((claim) => [claim.claim, claim])));
  const faults: string[] = [];
  const rows = drawn.claims.flatMap(({ claim: id, stratum, seal }): Row[] => {
    const [claim, second] = [claims.get(id), filled.get(id)];
    const fault =
      faultOf(second) ?? (claim && sealOf(claim, codingOf(claim)) === seal ? '' : changed);
    if (fault !== '' || !claim || !second) {
      faults.push(`${id}: ${fault}`);
      return [];
    }
    const fields = second.unreadable
      ? []
      : compareCodings(codingOf(claim), second, dataset.meta.clock);
    return [{ claim: id, stratum, unreadable: second.unreadable, fields }];
  });
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return rows;
}

const changed = 'changed since the draw; score against the record of the day on which it was drawn';

/** Only the time may stay open: pages often do not tell it. */
function faultOf(second: FilledClaim | undefined): string | undefined {
  if (second === undefined) return 'on no sheet';
  const open = codedFields.filter((field) => field !== 'when' && second[field] === null);
  if (second.unreadable || open.length === 0) return undefined;
  return `${open.join(', ')} not filled; fill, or mark unreadable: true`;
}

function readingOf({ claim, stratum, unreadable, fields }: Row, settlement: Settled): Reading {
  const own = settlement.filter((one) => one.claim === claim);
  const differs = Object.fromEntries(
    fields
      .filter(({ agrees }) => !agrees)
      .map(({ field, record, second }) => {
        const settled = own.find((one) => one.field === field)?.settled;
        return [field, { record, second, settled }];
      }),
  ) as Reading['differs'];
  const isUnreadable = unreadable || own.some(({ settled }) => settled === 'unreadable');
  return {
    claim,
    stratum,
    ...(isUnreadable && { unreadable: true as const }),
    ...(own.length > 0 && { differs }),
  };
}

/** Before anything is settled: how alike two readers code. Kappa where the words are a closed list. */
function agreementOf(rows: readonly Row[]): Agreement[] {
  return codedFields.map((field) => {
    const both = rows.flatMap(({ fields }) => fields.filter((one) => one.field === field));
    const isClosed = field !== 'when' && field !== 'attribution';
    return {
      field,
      compared: both.length,
      agreed: both.filter(({ agrees }) => agrees).length,
      kappa: isClosed
        ? cohensKappa(both.map(({ record, second }) => [record ?? '', second ?? '']))
        : null,
    };
  });
}
