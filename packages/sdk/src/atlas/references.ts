import type { Dataset } from '@syria-2024/data';
import { DatasetError, nearestWord } from '../errors.js';
import { orderFaults } from '../time/order-faults.js';

/** Throws where events are reported in an order that no history can keep. */
export function checkOrders({ events }: Pick<Dataset, 'events'>): void {
  const rows = events.map(({ id, when, after }) => ({
    id,
    notBefore: Date.parse(when.notBefore),
    notAfter: Date.parse(when.notAfter),
    after,
  }));
  const [first, ...rest] = orderFaults(rows);
  if (!first) return;
  const chain = first.chain.map((id) => `'${id}'`).join(', then ');
  const why =
    first.fault === 'circle' ? 'is a circle' : 'cannot be: the first begins when the last is over';
  const more = rest.length > 0 ? `; ${rest.length} more events have such an order` : '';
  throw new DatasetError(`the order reported of event '${first.id}' ${why}: ${chain}${more}`);
}

/** Throws at the first id that is used twice or names nothing. */
export function checkReferences(dataset: Dataset): void {
  const ids = {
    source: unique('source', dataset.sources),
    claim: unique('claim', dataset.claims),
    origin: unique('origin', dataset.origins),
    event: unique('event', dataset.events),
    place: unique('place', dataset.places),
    area: unique('area', dataset.areas),
    actor: unique('actor', dataset.actors),
    road: unique('road', dataset.roads),
    segment: unique('segment', dataset.segments),
    corridor: unique('corridor', dataset.corridors),
    baseline: unique('baseline row', dataset.baseline),
  };
  const need = (owner: string, what: keyof typeof ids, id: string | undefined) => {
    if (id === undefined || ids[what].has(id)) return;
    const near = nearestWord(id, ids[what]);
    throw new DatasetError(
      `${owner} names the ${what} '${id}', which is not in the dataset${near ? `; did you mean '${near}'?` : ''}`,
    );
  };
  for (const claim of dataset.claims) {
    const owner = `claim '${claim.id}'`;
    need(owner, 'source', claim.source);
    need(owner, 'origin', claim.origin);
    if (!ids.baseline.has(claim.event)) need(owner, 'event', claim.event);
    need(owner, 'claim', claim.copyOf);
    need(owner, 'place', claim.measure?.to);
    if (claim.measure && !claim.measure.from.startsWith('front:'))
      need(owner, 'place', claim.measure.from);
  }
  for (const event of dataset.events) {
    const owner = `event '${event.id}'`;
    for (const place of event.places) need(owner, 'place', place);
    for (const { actor } of event.actors) need(owner, 'actor', actor);
    for (const other of [...event.after, ...event.contradicts, ...(event.admits ?? [])])
      need(owner, 'event', other);
    for (const effect of event.effects) {
      if ('passage' in effect) {
        need(owner, 'segment', effect.passage.segment);
        continue;
      }
      if ('holds' in effect.control) {
        need(owner, 'place', effect.control.place);
        need(owner, 'actor', effect.control.holds);
        continue;
      }
      for (const place of effect.control.except ?? []) need(owner, 'place', place);
      if ('holder' in effect.control) {
        need(owner, 'actor', effect.control.holder);
        need(owner, 'area', effect.control.in);
        continue;
      }
      const { place, area, segment, from, to } = effect.control;
      need(owner, 'place', place);
      need(owner, 'area', area);
      need(owner, 'segment', segment);
      need(owner, 'actor', from);
      if (to !== 'nobody') need(owner, 'actor', to);
    }
  }
  for (const place of dataset.places) {
    need(`place '${place.id}'`, 'place', place.heldWith);
    need(`place '${place.id}'`, 'place', place.guardedFrom);
    need(`place '${place.id}'`, 'area', place.district);
  }
  for (const area of dataset.areas)
    for (const place of area.members) need(`area '${area.id}'`, 'place', place);
  for (const { place, hullOf = [] } of dataset.outlines ?? [])
    for (const id of [place, ...hullOf]) need(`the outline of '${place}'`, 'place', id);
  for (const row of dataset.baseline) {
    need(`baseline row '${row.id}'`, 'place', row.place);
    need(`baseline row '${row.id}'`, 'area', row.area);
    for (const holder of row.holders) need(`baseline row '${row.id}'`, 'actor', holder);
  }
  for (const segment of dataset.segments) {
    const owner = `segment '${segment.id}'`;
    need(owner, 'road', segment.road);
    need(owner, 'place', segment.a);
    need(owner, 'place', segment.b);
  }
  for (const corridor of dataset.corridors) {
    need(`corridor '${corridor.id}'`, 'place', corridor.from);
    need(`corridor '${corridor.id}'`, 'place', corridor.to);
  }
}

function unique(what: string, rows: readonly { readonly id: string }[]): Set<string> {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new DatasetError(`two records of kind ${what} have the id '${id}'`);
    seen.add(id);
  }
  return seen;
}
