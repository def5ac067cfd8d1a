/** The map's answers as files, each with where it is from. */
import type { Moment } from '../../questions/moment.js';
import { countSupposed } from '../../state/state.js';
import { tellMoment } from '../../words/times.js';
import type { Page } from '../shared/context.js';

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

/** What both files say of each place, under the same names. */
function rowsOf({ outset, nameOf, state }: Page, { standings }: Moment) {
  return outset.places.flatMap((place, i) => {
    const standing = standings[i];
    if (!standing) return [];
    const { status, parties, blocs, credibility, disputed } = standing;
    const told = { status, parties, blocs, credibility, disputed };
    const named = { name: nameOf(place.id), kind: place.kind };
    return [{ place, properties: { ...named, ...told, at: state.at, asOf: state.known } }];
  });
}

export function geojsonOf(page: Page, moment: Moment, address: string): string {
  const features = rowsOf(page, moment).map(({ place, properties }) => ({
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: place.point },
    properties,
  }));
  return JSON.stringify(
    { type: 'FeatureCollection', citation: citationOf(page, address), features },
    null,
    1,
  );
}

/** RFC 4180; the citation is a comment line before the header, as many tools skip it. */
export function csvOf(page: Page, moment: Moment, address: string): string {
  const rows = rowsOf(page, moment).map(({ place: { id, point }, properties }) => {
    const [lon, lat] = point;
    return { id, lon, lat, ...properties };
  });
  const head = Object.keys(rows[0] ?? {});
  const lines = [head, ...rows.map((row) => Object.values(row).map(cellOf))];
  return [
    `# ${citationOf(page, address)}`,
    ...lines.map((cells) => cells.map(quoted).join(',')),
    '',
  ].join('\r\n');
}

function cellOf(value: string | number | boolean | readonly string[] | null): string {
  return typeof value === 'object' && value !== null ? value.join(' ') : String(value ?? '');
}

/** A cell that a spreadsheet would take for a formula is kept from being one. */
function quoted(cell: string): string {
  const safe = /^[=+@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
