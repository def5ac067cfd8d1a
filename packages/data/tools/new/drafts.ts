/** Options of the command line → a record and the file that it belongs in. Nothing is read or written here. */
import type { Kind } from '../../register/kinds.js';
import { spanOf } from '../../register/shape/times.js';

/** A record that is not yet checked. */
export interface Draft {
  kind: Kind;
  id: string;
  /** Below the curated folder. */
  file: string;
  value: Record<string, unknown>;
}

interface NameOptions {
  en: string;
  ar?: string;
  variant?: string[];
}

export interface EventOptions {
  kind: string;
  when: string;
  front: string;
  summary: string;
  place?: string[];
  agent?: string[];
  target?: string[];
  receiver?: string[];
  party?: string[];
  after?: string[];
  control?: string[];
  passage?: string[];
  note?: string;
}

export function draftEvent(id: string, options: EventOptions): Draft {
  const { kind, when, front, summary, place = [], after, note } = options;
  const roles = ['agent', 'target', 'receiver', 'party'] as const;
  const actors = roles.flatMap((role) => (options[role] ?? []).map((actor) => ({ actor, role })));
  const effects = [
    ...(options.control ?? []).map((text) => ({ control: parseFields(text) })),
    ...(options.passage ?? []).map((text) => ({ passage: parseFields(text) })),
  ];
  const value = {
    kind,
    when,
    front,
    places: place,
    actors,
    summary,
    after,
    note,
    effects: effects.length > 0 ? effects : undefined,
  };
  return draft('events', id, dayIn(id), value);
}

export interface PlaceOptions extends NameOptions {
  kind: string;
  region?: string;
  /** The folder of the region's places. */
  folder?: string | undefined;
  country?: string;
  district?: string;
  lon: number;
  lat: number;
  precision: number;
  locatedBy: string;
  geonames?: number;
  heldWith?: string;
  note?: string;
}

export function draftPlace(id: string, options: PlaceOptions): Draft {
  const { kind, region, country, district, lon, lat, locatedBy, heldWith, note } = options;
  const folder = region === undefined ? 'abroad' : (options.folder ?? region);
  return draft('places', id, folder, {
    names: toNames(options),
    kind,
    region,
    country,
    district,
    point: [lon, lat],
    precisionMetres: options.precision,
    ids: options.geonames === undefined ? undefined : { geonames: options.geonames },
    locatedBy,
    heldWith,
    note,
  });
}

export interface SourceOptions {
  title: string;
  publisher?: string;
  author?: string;
  url?: string;
  published: string;
  language: string;
  kind: string;
  accessed: string;
  read: string;
  /** The first claim: all four of these, or none. */
  event?: string;
  origin?: string;
  says?: string;
  locator?: string;
  stance: string;
  basis: string;
}

export function draftSource(id: string, options: SourceOptions): Draft {
  const { title, publisher = null, author, url = null, published } = options;
  const { language, kind, accessed, read, event, origin, says, locator, stance, basis } = options;
  const begun = [event, origin, says, locator].some((field) => field !== undefined);
  const claim = { id: 'c01', event, stance, origin, basis, locator, says };
  return draft('sources', id, folderOfPublication(published), {
    title,
    publisher,
    author,
    url,
    published,
    language,
    kind,
    accessed,
    read,
    claims: begun ? [claim] : [],
  });
}

export interface OriginOptions extends NameOptions {
  kind: string;
  alignment: string;
  note?: string;
}

export function draftOrigin(id: string, options: OriginOptions): Draft {
  const { kind, alignment, note } = options;
  return draft('origins', id, '', { names: toNames(options), kind, alignment, note });
}

export interface ActorOptions extends NameOptions {
  kind: string;
  bloc: string;
  memberOf?: string[];
  note?: string;
}

export function draftActor(id: string, options: ActorOptions): Draft {
  const { kind, bloc, note } = options;
  const memberOf = options.memberOf?.map((actor) => ({ actor }));
  return draft('actors', id, '', { names: toNames(options), kind, bloc, memberOf, note });
}

export interface BaselineOptions {
  place?: string;
  area?: string;
  holder: string[];
  note?: string;
}

export function draftBaseline(id: string, { place, area, holder, note }: BaselineOptions): Draft {
  const one = holder.length === 1 ? holder[0] : holder;
  return draft('baseline', id, '', { area, place, holder: one, note });
}

function draft(kind: Kind, id: string, folder: string, value: Record<string, unknown>): Draft {
  const given = Object.entries(value).filter(([, field]) => field !== undefined);
  const file = [kind, folder, `${id}.yaml`].filter((part) => part !== '').join('/');
  return { kind, id, file, value: Object.fromEntries(given) };
}

function toNames({ en, ar, variant }: NameOptions): Record<string, unknown> {
  return { en, ...(ar && { ar }), ...(variant && { variants: variant }) };
}

/** `place=hama,from=saa,to=moc`; a bare word stands for `word=true`. */
function parseFields(text: string): Record<string, string | boolean> {
  return Object.fromEntries(
    text.split(',').map((field) => {
      const [key = '', value] = field.split('=').map((part) => part.trim());
      return [key, value ?? true];
    }),
  );
}

function dayIn(id: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(id)?.[0];
  if (day === undefined) throw new RangeError(`${id}: the id of an event begins with its day`);
  return day;
}

/** The day as printed, or the month when only that is known. */
function folderOfPublication(published: string): string {
  spanOf(published, 'Z');
  return published.slice(0, 10);
}
