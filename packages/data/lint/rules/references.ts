import { type Entry, nearest, type Path, type Problem } from '../../build/read.js';
import type { Kind } from '../../schema/records.js';
import type { Rule } from '../rule.js';

/** Every id that a record names exists. */
export const references: Rule = {
  name: 'references',
  description: 'A named id exists',
  scope: [
    'actors',
    'areas',
    'baseline',
    'corridors',
    'events',
    'outlines',
    'places',
    'relations',
    'roads',
    'sources',
  ],
  *check(records) {
    const known = {
      actor: new Set(records.actors.keys()),
      area: new Set([...records.areas.keys(), ...records.regions.keys()]),
      bloc: new Set(records.blocs.keys()),
      front: new Set(records.fronts.keys()),
      region: new Set(records.regions.keys()),
      event: new Set(records.events.keys()),
      origin: new Set(records.origins.keys()),
      place: new Set(records.places.keys()),
      source: new Set(records.sources.keys()),
      subject: new Set([...records.events.keys(), ...records.baseline.keys()]),
      segment: new Set(
        [...records.roads.values()].flatMap((road) => road.value.segments.map((s) => s.id)),
      ),
      claim: new Set(
        [...records.sources.values()].flatMap((s) => s.value.claims.map((c) => `${s.id}-${c.id}`)),
      ),
    };
    const found: Problem[] = [];
    const need = (
      entry: Entry<Kind>,
      path: Path,
      what: keyof typeof known,
      id: string | undefined,
      also: readonly string[] = [],
    ) => {
      if (id === undefined || known[what].has(id) || also.includes(id)) return;
      const word = what === 'subject' ? 'event or baseline row' : what;
      found.push(entry.problem('references', path, `no ${word} ${id}${nearest(id, known[what])}`));
    };

    for (const entry of records.sources.values())
      entry.value.claims.forEach((claim, index) => {
        const at = (key: string) => ['claims', index, key];
        need(entry, at('event'), 'subject', claim.event);
        need(entry, at('origin'), 'origin', claim.origin);
        need(entry, at('copyOf'), 'claim', claim.copyOf);
        if (claim.measure) {
          need(entry, [...at('measure'), 'to'], 'place', claim.measure.to);
          if (!claim.measure.from.startsWith('front:'))
            need(entry, [...at('measure'), 'from'], 'place', claim.measure.from);
        }
      });
    for (const entry of records.events.values()) {
      const {
        places,
        actors,
        after = [],
        contradicts = [],
        admits = [],
        effects = [],
      } = entry.value;
      places.forEach((id, index) => {
        need(entry, ['places', index], 'place', id);
      });
      actors.forEach(({ actor }, index) => {
        need(entry, ['actors', index, 'actor'], 'actor', actor);
      });
      after.forEach((id, index) => {
        need(entry, ['after', index], 'event', id);
      });
      contradicts.forEach((id, index) => {
        need(entry, ['contradicts', index], 'event', id);
      });
      admits.forEach((id, index) => {
        need(entry, ['admits', index], 'event', id);
      });
      effects.forEach((effect, index) => {
        if ('passage' in effect) {
          const path = ['effects', index, 'passage', 'segment'];
          need(entry, path, 'segment', effect.passage.segment);
          return;
        }
        const at = (key: string) => ['effects', index, 'control', key];
        const { place, area, segment, from, to, holder, holds, except = [] } = effect.control;
        need(entry, at('in'), 'area', effect.control.in);
        need(entry, at('holder'), 'actor', holder);
        need(entry, at('holds'), 'actor', holds);
        except.forEach((id, i) => {
          need(entry, [...at('except'), i], 'place', id);
        });
        need(entry, at('place'), 'place', place);
        need(entry, at('area'), 'area', area);
        need(entry, at('segment'), 'segment', segment);
        need(entry, at('from'), 'actor', from);
        need(entry, at('to'), 'actor', to, ['nobody']);
      });
    }
    for (const entry of records.baseline.values()) {
      need(entry, ['place'], 'place', entry.value.place);
      need(entry, ['area'], 'area', entry.value.area);
      need(entry, ['segment'], 'segment', entry.value.segment);
      for (const holder of [entry.value.holder ?? []].flat())
        need(entry, ['holder'], 'actor', holder, ['unknown']);
    }
    for (const entry of records.places.values()) {
      need(entry, ['heldWith'], 'place', entry.value.heldWith);
      need(entry, ['guardedFrom'], 'place', entry.value.guardedFrom);
      need(entry, ['district'], 'area', entry.value.district);
    }
    for (const entry of records.outlines.values()) {
      need(entry, [], 'place', entry.id);
      entry.value.hullOf?.forEach((id, index) => {
        need(entry, ['hullOf', index], 'place', id);
      });
    }
    for (const entry of records.areas.values()) {
      need(entry, ['centre'], 'place', entry.value.centre);
      entry.value.members?.forEach((id, index) => {
        need(entry, ['members', index], 'place', id);
      });
    }
    for (const entry of records.actors.values())
      entry.value.memberOf?.forEach(({ actor }, index) => {
        need(entry, ['memberOf', index, 'actor'], 'actor', actor);
      });
    for (const entry of records.corridors.values()) {
      need(entry, ['from'], 'place', entry.value.from);
      need(entry, ['to'], 'place', entry.value.to);
    }
    for (const entry of records.relations.values())
      entry.value.spells.forEach((spell, index) => {
        spell.sources?.forEach((id, at) => {
          need(entry, ['spells', index, 'sources', at], 'source', id);
        });
      });
    for (const entry of records.roads.values()) {
      entry.value.sources.forEach((id, index) => {
        need(entry, ['sources', index], 'source', id);
      });
      entry.value.order?.forEach((id, index) => {
        need(entry, ['order', index], 'place', id);
      });
      entry.value.segments.forEach((segment, index) => {
        need(entry, ['segments', index, 'a'], 'place', segment.a);
        need(entry, ['segments', index, 'b'], 'place', segment.b);
        segment.sources?.forEach((id, at) => {
          need(entry, ['segments', index, 'sources', at], 'source', id);
        });
      });
    }
    yield* found;
  },
};
