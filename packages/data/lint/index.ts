import type { Problem } from '../read/problem.js';
import type { Records } from '../read/records.js';
import { applyExceptions, type Exception, readExceptions } from './exceptions.js';
import type { Rule } from './help/rule.js';
import { absentHolder } from './rules/absent-holder.js';
import { acts } from './rules/acts.js';
import { admits } from './rules/admits.js';
import { alreadyHeld } from './rules/already-held.js';
import { attribution } from './rules/attribution.js';
import { beforeItsEvent } from './rules/before-its-event.js';
import { claimWhen } from './rules/claim-when.js';
import { claimed } from './rules/claimed.js';
import { coded } from './rules/coded.js';
import { copiedSays } from './rules/copied-says.js';
import { coveredDays } from './rules/covered-days.js';
import { duplicateEvents } from './rules/duplicate-events.js';
import { duplicatePlaces } from './rules/duplicate-places.js';
import { duplicateSources } from './rules/duplicate-sources.js';
import { effectKinds } from './rules/effect-kinds.js';
import { endsAfterReport } from './rules/ends-after-report.js';
import { filing } from './rules/filing.js';
import { heldWith } from './rules/held-with.js';
import { languages } from './rules/languages.js';
import { leaps } from './rules/leaps.js';
import { lookAlikes } from './rules/look-alikes.js';
import { measures } from './rules/measures.js';
import { namedInArabic } from './rules/named-in-arabic.js';
import { nearRegion } from './rules/near-region.js';
import { oneName } from './rules/one-name.js';
import { oneOldSource } from './rules/one-old-source.js';
import { orphans } from './rules/orphans.js';
import { plainHttp } from './rules/plain-http.js';
import { redirects } from './rules/redirects.js';
import { references } from './rules/references.js';
import { relationSpells } from './rules/relation-spells.js';
import { roadLines } from './rules/road-lines.js';
import { roadNetwork } from './rules/road-network.js';
import { roadOrder } from './rules/road-order.js';
import { roles } from './rules/roles.js';
import { traceable } from './rules/traceable.js';
import { tracking } from './rules/tracking.js';
import { withoutEffect } from './rules/without-effect.js';
import { wording } from './rules/wording.js';

/** Every editorial rule, in the order in which their findings are most useful. */
export const rules: readonly Rule[] = [
  references,
  redirects,
  filing,
  languages,
  lookAlikes,
  nearRegion,
  traceable,
  tracking,
  plainHttp,
  claimed,
  oneOldSource,
  orphans,
  namedInArabic,
  oneName,
  coveredDays,
  beforeItsEvent,
  endsAfterReport,
  claimWhen,
  coded,
  attribution,
  acts,
  admits,
  roles,
  effectKinds,
  alreadyHeld,
  absentHolder,
  leaps,
  withoutEffect,
  wording,
  copiedSays,
  measures,
  relationSpells,
  roadNetwork,
  roadLines,
  roadOrder,
  heldWith,
  duplicateSources,
  duplicatePlaces,
  duplicateEvents,
];

export function lint(
  records: Records,
  among: readonly Rule[] = rules,
  declared: { exceptions: readonly Exception[]; problems: readonly Problem[] } = readExceptions(),
): Problem[] {
  const excused = (chosen: readonly Rule[]) => {
    const found = chosen.flatMap((rule) => [...rule.check(records)]);
    const ran = new Set(chosen.map(({ name }) => name));
    return applyExceptions(found, declared.exceptions, ran);
  };
  // A misspelt id is one problem: what other rules would say of it follows from it alone.
  const dangling = excused(among.filter((rule) => rule === references));
  const others = dangling.length > 0 ? [] : excused(among.filter((rule) => rule !== references));
  return [...declared.problems, ...dangling, ...others];
}
