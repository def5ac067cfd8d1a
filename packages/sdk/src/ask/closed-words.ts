import { indexOf } from '../atlas/index-of.js';
import { nearestWord } from '../refusal/nearest-word.js';
import { UnknownWordError } from '../refusal/unknown.js';
import { type CampaignWords, campaignWords } from './campaign.js';
import type { Kind } from './kind.js';
import { passages } from './words.js';

/** A word of a closed list. */
export function word(...valid: readonly string[]): Kind {
  const known = new Set(valid);
  return (given, where) => checkWord(given, where, known);
}

/** A word that the campaign brings. */
export function campaignWord(list: keyof CampaignWords): Kind {
  return (given, where, atlas) => {
    const valid = campaignWords(atlas)[list];
    if (valid.has(given as string)) return undefined;
    return (
      indexOf(atlas)
        .moved.get(list)
        ?.get(given as string) ?? checkWord(given, where, valid)
    );
  };
}

export const bloc: Kind = /* @__PURE__ */ campaignWord('blocs');
export const passage: Kind = /* @__PURE__ */ word(...passages);

function checkWord(given: unknown, where: string, valid: ReadonlySet<string>): void {
  if (valid.has(given as string)) return;
  const nearest = typeof given === 'string' ? nearestWord(given, valid) : undefined;
  throw new UnknownWordError(where, given, [...valid], nearest);
}
