import { auditText } from './audit-text.js';
import type { Part } from './standing.js';
import type { Stats } from './summarise.js';
import { listed, section, table } from './tables.js';

/** In hours: of a city's change that is known to the part of a day. */
const widest = 6;

/** What is wanted of a record that one can print from, and the newest audits. */
export function standingText(stats: Stats): string {
  const { standing, audits } = stats;
  return [
    section('How far it can be checked', table(['', 'have', 'floor', ''], floorsOf(stats))),
    section(
      'Changes of the eight cities, hours wide',
      table(
        ['event', 'city', 'hours'],
        standing.cities.map(({ place, event, hours }) => [event, place, hours]),
      ),
    ),
    section('Month-only sources that decide control', listed(standing.monthOnly)),
    section('Capture-like events without effect', listed(standing.withoutEffect)),
    section('Changes of control on one asserting claim', listed(standing.onOneClaim)),
    section('Audits', auditText(audits)),
  ].join('\n\n');
}

type Floor = [name: string, have: number, floor: number, verdict: string];

export function floorsOf({ standing, places }: Stats): Floor[] {
  const { cities, attributed, publishedBasis } = standing;
  const narrow = cities.filter(({ hours }) => hours <= widest);
  return [
    least('places with a reported change of their own', places.withChanges.length, 340),
    all('changes of the eight cities within six hours', {
      have: narrow.length,
      of: cities.length,
    }),
    most('month-only sources among those that decide control', standing.monthOnly.length),
    all('claims with attribution and act', attributed.all),
    all('of those that decide control', attributed.control),
    all('sources that say where their date was read', publishedBasis),
    most('capture-like events without effect', standing.withoutEffect.length),
    most('changes of control on one asserting claim', standing.onOneClaim.length),
  ];
}

const least = (name: string, have: number, floor: number): Floor => [
  name,
  have,
  floor,
  have >= floor ? '' : 'short',
];
const all = (name: string, { have, of }: Part): Floor => least(name, have, of);
/** None is wanted. */
const most = (name: string, have: number): Floor => [name, have, 0, have === 0 ? '' : 'over'];
