/** Who held a place, as was known when, and under which rule. */
import {
  compareRules,
  confirmedOnlyRule,
  controlAt,
  defaultRule,
  knowledgeHistory,
  nameOf,
  onlyAlignmentRule,
  stateWords,
} from '@syria-2024/sdk/engine';
import type { KyivIds } from './generated/kyiv.js';
import { kyiv } from './kyiv.js';

type PlaceId = KyivIds['place'];

export function controlLines(place: PlaceId, ...moments: string[]): string[] {
  return moments.map((at) => {
    const answer = controlAt(kyiv, place, at);
    const belief = [answer.credibility, answer.disputed && 'disputed'].filter(Boolean).join(', ');
    return `${at}  ${nameOf(kyiv, place)}: ${stateWords(kyiv, answer)} (${belief})`;
  });
}

/** How the answer for one day came about as reports came in. */
export function knowledgeLines(place: PlaceId, day: string): string[] {
  return knowledgeHistory(kyiv, place, day).map(
    ({ from, answer }) => `${from ?? 'before any report'}: ${stateWords(kyiv, answer)}`,
  );
}

const rules = {
  'default rule': defaultRule,
  'confirmed only': confirmedOnlyRule,
  'what Russia says': onlyAlignmentRule('russia'),
  'what Ukraine says': onlyAlignmentRule('ukraine'),
};

/** One place under several rules. */
export function ruleLines(place: PlaceId, day: string): string[] {
  const differing = compareRules(kyiv, day, rules).find((one) => one.place === place);
  return Object.entries(differing?.answers ?? {}).map(
    ([rule, answer]) => `${rule}: ${stateWords(kyiv, answer)}`,
  );
}
