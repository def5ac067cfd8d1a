import { stringify } from 'yaml';
import * as z from 'zod';
import type { Derived } from '../../derive/index.js';
import type { FiledAudit } from '../../read/audits.js';
import { type Audit, seed } from '../../register/shape/audits.js';
import { acts, stances, strata } from '../../register/words/words.js';
import { createChooser } from './choices.js';
import { codingIn, sealOf } from './coding.js';
import { populationOf, type Unit } from './population.js';
import { createRandom } from './random.js';
import { drawSample } from './sample.js';
import { emptySheet, none, type Sheet } from './sheets.js';

export interface Wish {
  readonly size: number;
  readonly seed: number;
  readonly stratum: Audit['stratum'];
  /** From all claims, those too that an audit has read already. */
  readonly again: boolean;
  /** The day of the draw. */
  readonly today: string;
}

const drawnClaim = z.strictObject({
  claim: z.string(),
  stratum: z.enum(strata),
  /** A digest of the first coding. */
  seal: z.string(),
});
/** `draw.yaml`: what was drawn, without any coding. */
export const drawn = z.strictObject({
  seed,
  stratum: z.enum([...strata, 'all']),
  drawn: z.string(),
  again: z.literal(true).optional(),
  claims: z.array(drawnClaim).min(1),
});
export type Drawn = z.infer<typeof drawn>;

/** Path below the sample's folder → text. */
export function drawAudit(
  dataset: Derived,
  audits: readonly FiledAudit[],
  wish: Wish,
): Map<string, string> {
  assertSeed(wish, audits);
  const read = new Set(audits.flatMap(({ readings }) => readings.map(({ claim }) => claim)));
  const units = populationOf(dataset).filter(
    ({ claim, stratum }) =>
      (wish.again || !read.has(claim.id)) && (wish.stratum === 'all' || wish.stratum === stratum),
  );
  const what = wish.again ? 'claims' : 'claims not yet audited; with --again all are drawn from';
  const sample = drawSample(units, wish.size, wish.seed, what);
  return new Map([
    ['draw.yaml', toYaml(listOf(dataset, sample, wish))],
    ['words.yaml', toYaml(wordsOf(dataset))],
    ...sheetsOf(dataset, sample, wish.seed).map((one): [string, string] => [
      `sheets/${one.source}.yaml`,
      toYaml(one),
    ]),
  ]);
}

/** A seed chosen after the mending could be one whose sample is known to be good. */
function assertSeed({ seed: given, stratum }: Wish, audits: readonly FiledAudit[]): void {
  if (!seed.safeParse(given).success)
    throw new RangeError(`seed ${given}; expected a whole number from 0 to ${0x7fffffff}`);
  const last = audits.findLast((audit) => audit.stratum === stratum);
  if (last !== undefined && last.nextSeed !== given)
    throw new RangeError(
      `seed ${given}: ${last.id} fixed the next seed before anything was mended; expected --seed ${last.nextSeed}`,
    );
}

function listOf(dataset: Derived, sample: readonly Unit[], wish: Wish): Drawn {
  const codingOf = codingIn(dataset);
  return {
    seed: wish.seed,
    stratum: wish.stratum,
    drawn: wish.today,
    ...(wish.again && { again: wish.again }),
    claims: sample.map(({ claim, stratum }) => ({
      claim: claim.id,
      stratum,
      seal: sealOf(claim, codingOf(claim)),
    })),
  };
}

/** The words to fill sheets with; whole, so that they hint at nothing. */
const wordsOf = ({ origins }: Derived) => ({
  event: `an id among the claim's choices, or ${none}`,
  stance: [...stances],
  act: [...acts],
  attribution: "the page's own words for whoever speaks, at most five, or own-voice",
  when: 'when the page says that it happened, as the codebook writes times; empty where it does not say',
  unreadable: 'true where the page or the passage cannot be read; the rest then stays empty',
  origin: Object.fromEntries([
    ...origins.map(({ id, names }) => [id, names.en]),
    [none, 'say in the attribution who speaks'],
  ]),
});

function sheetsOf(dataset: Derived, sample: readonly Unit[], withSeed: number): Sheet[] {
  const choose = createChooser(dataset);
  const random = createRandom(withSeed);
  const ids = new Set(sample.map(({ claim }) => claim.source));
  return dataset.sources
    .filter(({ id }) => ids.has(id))
    .map((source) =>
      emptySheet(
        source,
        sample
          .filter(({ claim }) => claim.source === source.id)
          .map(({ claim: { id, locator, event } }) => ({
            claim: id,
            locator,
            choices: choose(event, random),
          })),
      ),
    );
}

export const toYaml = (value: unknown) => stringify(value, { lineWidth: 0, nullStr: '' });
