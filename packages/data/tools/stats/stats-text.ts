/** The numbers of the record as text: how much there is, what is told of places and events, and what is missing. */
import type { Stats } from './summarise.js';
import { type Cell, listed, section, table, tallyTable } from './tables.js';

export function statsText(stats: Stats): string {
  return [
    ...sizeSections(stats),
    placesSection(stats),
    ...eventSections(stats),
    ...missingSections(stats),
  ].join('\n\n');
}

/** How much is on record, by what it may be counted. */
function sizeSections(stats: Stats): string[] {
  return [
    section('The record', table(['', 'have', 'floor', ''], floors(stats))),
    section(
      'By day',
      table(
        ['day', 'events', 'claims', 'sources that day or the next'],
        stats.days.map(({ day, events, claims, sources }) => [day, events, claims, sources]),
      ),
    ),
    section('By language', tallyTable(stats.languages)),
    section('By publisher', tallyTable(stats.publishers)),
    section('By origin', tallyTable(stats.origins)),
  ];
}

/** Floors of the record's size, as its editors set them. */
function floors({ totals, places, days }: Stats): Cell[][] {
  const least = Math.min(...days.map(({ sources }) => sources));
  const rows: [string, number, number][] = [
    ['places with a control history', places.withHistory.length, 300],
    ['events', totals.events ?? 0, 450],
    ['claims', totals.claims ?? 0, 1500],
    ['source documents', totals.sources ?? 0, 300],
    ['publishers', totals.publishers ?? 0, 120],
    ['languages', totals.languages ?? 0, 3],
    ['origins', totals.origins ?? 0, 60],
    ['disagreements', totals.disagreements ?? 0, 70],
    ['sources on the thinnest day', least, 15],
  ];
  return rows.map(([name, have, floor]) => [name, have, floor, have >= floor ? '' : 'short']);
}

function placesSection({ places }: Stats): string {
  return section(
    'Places',
    table(
      ['', 'places'],
      [
        ['whose holder is told of the place itself', places.withHistory.length],
        ['of them, told to change hands', places.withChanges.length],
        ['reached through an area only', places.byAreaOnly.length],
        ['whose changes rest on one origin', places.onOneOrigin.length],
      ],
    ),
    listed(places.onOneOrigin),
  );
}

/** Events that few tell, or that are told otherwise by others. */
function eventSections({ thinChanges, disputed, contradictions }: Stats): string[] {
  return [
    section(
      'Changes told by fewer than three claims or two origins',
      `${thinChanges.length} events`,
      listed(thinChanges.map(({ event, claims, origins }) => `${event} (${claims}/${origins})`)),
    ),
    section('Disputed events', `${disputed.length} events`, listed(disputed)),
    section(
      'Accounts that exclude each other',
      `${contradictions.length} pairs`,
      listed(contradictions.map((pair) => pair.join(' x '))),
    ),
  ];
}

/** Centres of which nothing is said, and records that nothing uses. */
function missingSections({ centres, orphans }: Stats): string[] {
  return [
    section(
      `Centres of the ${centres.areas} governorates and districts`,
      `${centres.without.length} not on record, ${centres.unknown.length} of whose holder nothing is said`,
      listed([...centres.without, ...centres.unknown]),
    ),
    section(
      'Orphans',
      table(
        ['', 'records'],
        [
          ['origins without a claim', orphans.origins.length],
          ['sources that nothing cites', orphans.sources.length],
          ['actors that nothing names', orphans.actors.length],
          ['places that nothing names', orphans.places],
        ],
      ),
      listed([...orphans.origins, ...orphans.sources, ...orphans.actors]),
    ),
  ];
}
