/**
 * The shapes of the record. Every type takes the dataset's ids, so that a reader can bring another campaign
 * and still have a misspelt id refused by the compiler.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type * as words from '../schema/words.js';

/** The kinds of id in a dataset. {@link SyriaIds} narrows each to the ids that exist in this one. */
export interface Ids {
  place: string;
  area: string;
  actor: string;
  origin: string;
  source: string;
  claim: string;
  event: string;
  baseline: string;
  road: string;
  segment: string;
  corridor: string;
  bloc: string;
  front: string;
  region: string;
}

type Word<T extends readonly string[]> = T[number];
export type EventKind = Word<typeof words.eventKinds>;
export type Role = Word<typeof words.roles>;
export type Stance = Word<typeof words.stances>;
export type Act = Word<typeof words.acts>;
export type PublishedBasis = Word<typeof words.publishedBases>;
export type FigureWord = Word<typeof words.figureWords>;
export type Basis = Word<typeof words.bases>;
export type RelationWord = Word<typeof words.relationWords>;
export type Passage = Word<typeof words.passages>;
export type CompassPoint = Word<typeof words.compassPoints>;
export type SourceKind = Word<typeof words.sourceKinds>;
export type OriginKind = Word<typeof words.originKinds>;
export type ActorKind = Word<typeof words.actorKinds>;
export type PlaceKind = Word<typeof words.placeKinds>;
export type LocatedBy = Word<typeof words.locatedByWords>;
export type RoadClass = Word<typeof words.roadClasses>;
export type Structure = Word<typeof words.structures>;
export type OutlineMethod = Word<typeof words.outlineMethods>;
export type AreaKind = Word<typeof words.areaKinds>;

/** Longitude and latitude in WGS84 degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** `[notBefore, notAfter)`: something happens at an unknown instant inside. RFC 3339 with seconds, on the campaign's clock. */
export interface TimeSpan {
  readonly notBefore: string;
  readonly notAfter: string;
  readonly precision: 'minute' | 'hour' | 'part-of-day' | 'day' | 'days';
}

export interface Names {
  readonly en: string;
  readonly ar?: string;
  readonly variants: readonly string[];
}

/** One document. Its claims are in `claims`, by `source`. */
export interface Source<I extends Ids = Ids> {
  readonly id: I['source'];
  readonly title: string;
  /** Whose text it is. */
  readonly publisher: string | null;
  /** The mirror or aggregator that it was read on, where that is another. */
  readonly via?: string;
  readonly author?: string;
  readonly url: string | null;
  readonly archivedUrl?: string;
  readonly published: TimeSpan;
  /** Where the date was read. */
  readonly publishedBasis?: PublishedBasis;
  readonly language: string;
  readonly kind: SourceKind;
  readonly accessed: string;
  /** Whether the whole document was read, or its opening only. */
  readonly read: 'whole' | 'opening';
  readonly note?: string;
}

/** A distance that a source states. */
export interface Measure<I extends Ids = Ids> {
  /** A place, or the nearest place held by a bloc at the time. */
  readonly from: I['place'] | `front:${I['bloc']}`;
  readonly to: I['place'];
  readonly value: number;
  readonly unit: 'km' | 'mi';
  readonly bound: 'about' | 'under' | 'over';
  /** True when the source counts from the edge of the built-up area of `to`. */
  readonly edge: boolean;
  /** Where `from` lies as seen from `to`. */
  readonly direction?: CompassPoint;
}

/** A number that a source gives for people or equipment. */
export interface Figure {
  readonly what: FigureWord;
  readonly side?: string;
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly countedBy?: string;
}

/** What one source says about one event, and whose words they are. */
export interface Claim<I extends Ids = Ids> {
  readonly id: I['claim'];
  readonly source: I['source'];
  readonly event: I['event'] | I['baseline'];
  readonly stance: Stance;
  /** The page's own words for whoever speaks, at most five, or `own-voice`. */
  readonly attribution?: string;
  /** What the sentence says was done. */
  readonly act?: Act;
  readonly origin: I['origin'];
  readonly basis: Basis;
  readonly locator: string;
  /** Our paraphrase; never the source's own sentence. */
  readonly says: string;
  /** The claim's own time for the event, where it differs from the event's. */
  readonly when?: TimeSpan;
  /** The claim whose words this one repeats. */
  readonly copyOf?: I['claim'];
  readonly measure?: Measure<I>;
  readonly figures?: readonly Figure[];
}

/** Who stands behind the words. */
export interface Origin<I extends Ids = Ids> {
  readonly id: I['origin'];
  readonly names: Names;
  readonly kind: OriginKind;
  readonly alignment: I['bloc'] | 'independent';
  readonly note?: string;
}

export interface Actor<I extends Ids = Ids> {
  readonly id: I['actor'];
  readonly names: Names;
  readonly kind: ActorKind;
  readonly bloc: I['bloc'];
  readonly memberOf: readonly {
    readonly actor: I['actor'];
    readonly from?: TimeSpan;
    readonly until?: TimeSpan;
  }[];
  readonly note?: string;
}

/** A change of holder. Exactly one of `place`, `area`, `segment` is given. */
export interface ControlEffect<I extends Ids = Ids> {
  readonly place?: I['place'];
  readonly area?: I['area'];
  readonly segment?: I['segment'];
  readonly from?: I['actor'];
  readonly to: I['actor'] | 'nobody';
  /** True when `to` is inside and does not yet hold. */
  readonly entry?: boolean;
  /** `part`: only some of the area, so its places become uncertain. */
  readonly extent?: 'whole' | 'part';
  /** Places of the area that it does not reach. */
  readonly except?: readonly I['place'][];
}

/** A holder leaves everywhere that it stands: an army out of service. */
export interface HolderEffect<I extends Ids = Ids> {
  readonly holder: I['actor'];
  /** The area to which that is limited. */
  readonly in?: I['area'];
  readonly to: 'nobody';
  readonly except?: readonly I['place'][];
}

/** A holder is still there: nothing changes, but the word is renewed. */
export interface HoldsEffect<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly holds: I['actor'];
}

export interface PassageEffect<I extends Ids = Ids> {
  readonly segment: I['segment'];
  readonly to: Passage;
}

export type Effect<I extends Ids = Ids> =
  | { readonly control: ControlEffect<I> | HolderEffect<I> | HoldsEffect<I> }
  | { readonly passage: PassageEffect<I> };

/** Our synthesis of what happened. Its credibility is computed from claims and stands nowhere in the record. */
export interface Event<I extends Ids = Ids> {
  readonly id: I['event'];
  readonly kind: EventKind;
  readonly when: TimeSpan;
  readonly front: I['front'];
  readonly places: readonly I['place'][];
  readonly actors: readonly { readonly actor: I['actor']; readonly role: Role }[];
  readonly summary: string;
  /** Events that are reported to come before this one. */
  readonly after: readonly I['event'][];
  /** Accounts that cannot be true together with this one. */
  readonly contradicts: readonly I['event'][];
  /** Events whose loss this statement owns up to. */
  readonly admits?: readonly I['event'][];
  readonly effects: readonly Effect<I>[];
  readonly note?: string;
}

export interface Place<I extends Ids = Ids> {
  readonly id: I['place'];
  readonly names: Names;
  readonly kind: PlaceKind;
  /** ISO 3166-2. A stored fact, never derived from the point. Null abroad. */
  readonly region: I['region'] | null;
  /** ISO 3166-1. */
  readonly country: string;
  /** OCHA ADM2 P-code. */
  readonly district?: I['area'];
  readonly point: LonLat;
  readonly precisionMetres: number;
  readonly ids: { readonly geonames?: number; readonly pcode?: string; readonly wikidata?: string };
  readonly locatedBy: LocatedBy;
  /** The place whose holder holds this one until its own events say otherwise. */
  readonly heldWith?: I['place'];
  /** The town whose holder commands this junction without standing on it. */
  readonly guardedFrom?: I['place'];
  readonly note?: string;
}

export interface Area<I extends Ids = Ids> {
  readonly id: I['area'];
  readonly names: Names;
  readonly kind: AreaKind;
  readonly region?: I['region'];
  readonly centre?: I['place'];
  readonly members: readonly I['place'][];
  readonly note?: string;
}

/** The built-up edge of a city, coarse: good to `precisionMetres`, and drawn as `method` says. */
export interface Outline<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly method: OutlineMethod;
  /** Counter-clockwise; the last point repeats the first. */
  readonly ring: readonly LonLat[];
  /** The places whose hull it is. */
  readonly hullOf?: readonly I['place'][];
  readonly precisionMetres: number;
  readonly note: string;
}

/** Who held an area or place, or whether a segment could be passed, on the evening before the first covered day. */
export interface Baseline<I extends Ids = Ids> {
  readonly id: I['baseline'];
  readonly area?: I['area'];
  readonly place?: I['place'];
  readonly segment?: I['segment'];
  /** Empty: unknown. More than one: contested. */
  readonly holders: readonly I['actor'][];
  readonly passage?: Passage;
  readonly note?: string;
}

export interface Road<I extends Ids = Ids> {
  readonly id: I['road'];
  readonly names: Names;
  readonly ref: string | null;
  readonly class: RoadClass;
  readonly sources: readonly I['source'][];
  readonly order: readonly I['place'][];
  readonly note?: string;
}

/** A stretch of road between two places. Its line is schematic. */
export interface Segment<I extends Ids = Ids> {
  readonly id: I['segment'];
  readonly road: I['road'];
  readonly a: I['place'];
  readonly b: I['place'];
  readonly via: readonly LonLat[];
  readonly class: RoadClass;
  readonly structure?: Structure;
  readonly exists: 'certain' | 'uncertain';
  readonly sources: readonly I['source'][];
  /** As a source states it, in km; absent where it has to be computed from the line. */
  readonly lengthKm?: number;
  readonly note?: string;
}

/** A named question about a route. */
export interface Corridor<I extends Ids = Ids> {
  readonly id: I['corridor'];
  readonly names: Names;
  readonly from: I['place'];
  readonly to: I['place'];
  readonly bloc: I['bloc'];
  readonly note?: string;
}

/** How two blocs stood to each other from `from` until `until` (absent: to the end). */
export interface Relation<I extends Ids = Ids> {
  readonly a: I['bloc'];
  readonly b: I['bloc'];
  readonly relation: RelationWord;
  readonly from: string;
  readonly until?: string;
  readonly sources: readonly I['source'][];
  readonly note?: string;
}

/** A side: its actors act for it, and relations hold between sides. */
export interface Bloc<I extends Ids = Ids> {
  readonly id: I['bloc'];
  readonly names: Names;
  readonly note?: string;
}

/** A part of the theatre that events are told of. */
export interface Front<I extends Ids = Ids> {
  readonly id: I['front'];
  readonly names: Names;
  readonly note?: string;
}

/** A first-level part of the country, by its ISO 3166-2 code. */
export interface Region<I extends Ids = Ids> {
  readonly id: I['region'];
  readonly names: Names;
  readonly centre?: I['place'];
  readonly note?: string;
}

export interface BoundaryProperties<I extends Ids = Ids> {
  readonly id: I['region'];
  readonly nameEn: string;
  readonly nameAr: string | null;
}
export type BoundaryFeature<I extends Ids = Ids> = Feature<
  Polygon | MultiPolygon,
  BoundaryProperties<I>
>;
export type Boundaries<I extends Ids = Ids> = FeatureCollection<
  Polygon | MultiPolygon,
  BoundaryProperties<I>
>;

export interface Meta<I extends Ids = Ids> {
  readonly name: string;
  readonly version: string;
  /** The covered instants, `[from, until]`. The baseline stands at `from`. */
  readonly coverage: { readonly from: string; readonly until: string };
  /** The clock by which times without an offset are read: an IANA zone, or an offset from UTC. */
  readonly clock: string;
  /** ISO 3166-1. */
  readonly country: string;
  /** West, south, east, north in degrees: a point outside lies abroad. */
  readonly bbox: readonly [west: number, south: number, east: number, north: number];
  /** The bloc that asks where a question names none. */
  readonly defaultBloc: I['bloc'];
  readonly licence: string;
  readonly attribution: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Everything that `createAtlas` needs. */
export interface Dataset<I extends Ids = Ids> {
  readonly meta: Meta<I>;
  readonly sources: readonly Source<I>[];
  readonly claims: readonly Claim<I>[];
  readonly origins: readonly Origin<I>[];
  readonly events: readonly Event<I>[];
  readonly places: readonly Place<I>[];
  readonly areas: readonly Area<I>[];
  readonly actors: readonly Actor<I>[];
  readonly blocs: readonly Bloc<I>[];
  readonly fronts: readonly Front<I>[];
  readonly regions: readonly Region<I>[];
  readonly relations: readonly Relation<I>[];
  readonly roads: readonly Road<I>[];
  readonly segments: readonly Segment<I>[];
  readonly corridors: readonly Corridor<I>[];
  readonly baseline: readonly Baseline<I>[];
  /** Edges of cities; a dataset can do without. */
  readonly outlines?: readonly Outline<I>[];
  readonly boundaries: Boundaries<I>;
}
