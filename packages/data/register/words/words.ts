/** The closed word lists of the codebook. One word for one thing, in YAML, types, docs and page. */

/**
 * What can happen; the words of `EventKind`.
 *
 * @example
 * ```ts
 * import { eventKinds } from '@syria-2024/data/register';
 * console.log(eventKinds.includes('capture')); // true
 * ```
 */
export const eventKinds = [
  'capture',
  'entry',
  'clash',
  'recapture',
  'withdrawal',
  'handover',
  'agreement',
  'strike',
  'damage',
  'closure',
  'reopening',
  'movement',
  'reinforcement',
  'evacuation',
  'displacement',
  'release',
  'statement',
  'diplomacy',
  'advisory',
] as const;

export const roles = ['agent', 'target', 'receiver', 'party'] as const;
/**
 * How a claim can stand to its event; the words of `Stance`.
 *
 * @example
 * ```ts
 * import { stances } from '@syria-2024/data/register';
 * console.log(stances); // ['asserts', 'denies', 'doubts']
 * ```
 */
export const stances = ['asserts', 'denies', 'doubts'] as const;
/** What a sentence says was done. It limits which events and which stance a claim can have. */
export const acts = [
  'took',
  'entered',
  'reached',
  'advances',
  'fights',
  'besieges',
  'deploys',
  'left',
  'repositioned',
  'surrendered',
  'handed-over',
  'evacuated',
  'released',
  'displaced',
  'agreed',
  'holds',
  'struck',
  'damaged',
  'closed',
  'opened',
  'denies',
  'not-confirmed',
  'says',
] as const;

/** Where the date of publication was read. */
export const publishedBases = ['byline', 'metadata', 'address', 'inferred'] as const;

/** What a figure counts. */
/** Why an event that takes, enters or leaves changes no holder. */
export const effectless = [
  'site',
  'part',
  'unplaced',
  'told-elsewhere',
  'not-holder',
  'entered-only',
] as const;
export const figureWords = ['killed', 'wounded', 'displaced', 'prisoners', 'equipment'] as const;

export const bases = ['witnessed', 'visual', 'stated', 'relayed', 'inferred'] as const;
export const relationWords = ['allied', 'hostile', 'neutral', 'unknown'] as const;
/**
 * Whether a stretch of road can be passed; the words of `Passage`.
 *
 * @example
 * ```ts
 * import { passages } from '@syria-2024/data/register';
 * console.log(passages); // ['open', 'closed', 'unknown']
 * ```
 */
export const passages = ['open', 'closed', 'unknown'] as const;
export const compassPoints = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

export const sourceKinds = [
  'news',
  'wire',
  'monitor',
  'official',
  'analysis',
  'social',
  'ngo',
  'reference',
] as const;

export const originKinds = [
  'monitor',
  'military',
  'government',
  'armed-group',
  'agency',
  'media',
  'analyst',
  'resident',
  'ngo',
  'international',
  'officials',
] as const;

export const actorKinds = [
  'army',
  'armed-group',
  'militia',
  'alliance',
  'government',
  'state',
  'organisation',
] as const;

/**
 * What a place can be; the words of `PlaceKind`.
 *
 * @example
 * ```ts
 * import { placeKinds } from '@syria-2024/data/register';
 * console.log(placeKinds.includes('bridge')); // true
 * ```
 */
export const placeKinds = [
  'city',
  'town',
  'village',
  'neighbourhood',
  'base',
  'airport',
  'prison',
  'crossing',
  'bridge',
  'junction',
  'dam',
  'hill',
  'facility',
  'camp',
] as const;

export const locatedByWords = [
  'geonames',
  'ourairports',
  'hiu',
  'ocha',
  'wikipedia',
  'report',
  'position',
] as const;

/**
 * How good a road can be, the best first; the words of `RoadClass`.
 *
 * @example
 * ```ts
 * import { roadClasses } from '@syria-2024/data/register';
 * console.log(roadClasses[0]); // motorway
 * ```
 */
export const roadClasses = ['motorway', 'trunk', 'primary', 'secondary', 'track'] as const;
export const structures = ['bridge', 'dam-road', 'crossing'] as const;
/** How an outline was made: drawn by Natural Earth, or the hull of places said to stand at the built-up edge. */
export const outlineMethods = ['natural-earth', 'hull'] as const;
export const waterKinds = ['river', 'lake'] as const;
/** Of a river, as seen by who looks downstream; both, where a town stands on the two. */
export const banks = ['left', 'right', 'both'] as const;
export const areaKinds = ['region', 'district', 'zone'] as const;
export const extents = ['whole', 'part'] as const;
export const existences = ['certain', 'uncertain'] as const;
export const readings = ['whole', 'opening'] as const;
export const units = ['km', 'mi'] as const;
export const bounds = ['about', 'under', 'over'] as const;
export const precisions = ['minute', 'hour', 'part-of-day', 'day', 'days'] as const;

/** Claims whose event has effects, and the others: an audit counts them apart. */
export const strata = ['control', 'other'] as const;
