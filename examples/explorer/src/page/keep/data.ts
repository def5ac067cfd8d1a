/** The map's answers as files, each with where it is from. */
import type { Moment } from '../../questions/moment.js';
import { countSupposed } from '../../state/state.js';
import { tellMoment } from '../../words/times.js';
import type { Page } from '../context.js';

export function citationOf({ outset, state, words }: Page, address: string): string {
  const tell = (moment: string) => tellMoment(moment, state.language);
  const supposed = countSupposed(state);
  return [
    words.credit(outset.name, outset.version, outset.licence),
    `${words.clockShown}: ${tell(state.at)}.`,
    `${words.clockKnown}: ${state.known === null ? words.today : tell(state.known)}.`,
    ...(supposed > 0 ? [`${words.notTheRecord(supposed)}.`] : []),
    address,
  ].join(' ');
}

function rowsOf({ outset, nameOf }: Page, { standings }: Moment) {
  return outset.places.flatMap((place, i) => {
    const standing = standings[i];
    if (!standing) return [];
    const { status, parties, sides, credibility, isDisputed } = standing;
    return [{ place, name: nameOf(place.id), status, parties, sides, credibility, isDisputed }];
  });
}

export function geojsonOf(page: Page, moment: Moment, address: string): string {
  const features = rowsOf(page, moment).map(({ place, ...properties }) => ({
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: place.point },
    properties: { ...properties, kind: place.kind, at: page.state.at, asOf: page.state.known },
  }));
  return JSON.stringify(
    { type: 'FeatureCollection', citation: citationOf(page, address), features },
    null,
    1,
  );
}

/** RFC 4180; the citation is a comment line before the header, as many tools skip it. */
export function csvOf(page: Page, moment: Moment, address: string): string {
  const head = [
    'id',
    'name',
    'kind',
    'lon',
    'lat',
    'status',
    'parties',
    'blocs',
    'credibility',
    'disputed',
    'at',
    'as_of',
  ];
  const rows = rowsOf(page, moment).map(
    ({ place, name, status, parties, sides, credibility, isDisputed }) => [
      place.id,
      name,
      place.kind,
      ...place.point,
      status,
      parties.join(' '),
      sides.join(' '),
      credibility ?? '',
      isDisputed,
      page.state.at,
      page.state.known ?? '',
    ],
  );
  const lines = [head, ...rows].map((cells) => cells.map((cell) => quoted(String(cell))).join(','));
  return [`# ${citationOf(page, address)}`, ...lines, ''].join('\r\n');
}

/** A cell that a spreadsheet would take for a formula is kept from being one. */
function quoted(cell: string): string {
  const safe = /^[=+@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
