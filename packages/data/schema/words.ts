/** The closed word lists of the codebook. One word for one thing, in YAML, types, docs and page. */

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

export const fronts = [
  'west-aleppo',
  'aleppo-city',
  'idlib',
  'north-aleppo',
  'east-aleppo',
  'hama-countryside',
  'hama-city',
  'salamiyah',
  'homs-north',
  'homs-city',
  'qusayr',
  'palmyra',
  'deir-ez-zor',
  'raqqa',
  'daraa',
  'suwayda',
  'quneitra',
  'damascus',
  'coast',
  'hasakah',
  'tanf',
  'golan',
  'national',
  'abroad',
] as const;

export const blocs = [
  'government',
  'opposition',
  'sdf',
  'isis',
  'turkey',
  'israel',
  'usa',
  'lebanon',
  'jordan',
  'iraq',
  'outside',
] as const;

export const roles = ['agent', 'target', 'receiver', 'party'] as const;
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
export const figureWords = ['killed', 'wounded', 'displaced', 'prisoners', 'equipment'] as const;

export const bases = ['witnessed', 'visual', 'stated', 'relayed', 'inferred'] as const;
export const relationWords = ['allied', 'hostile', 'neutral', 'unknown'] as const;
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

export const roadClasses = ['motorway', 'trunk', 'primary', 'secondary', 'track'] as const;
export const structures = ['bridge', 'dam-road', 'crossing'] as const;
/** How an outline was made: drawn by Natural Earth, or the hull of places said to stand at the built-up edge. */
export const outlineMethods = ['natural-earth', 'hull'] as const;
export const areaKinds = ['governorate', 'district', 'region'] as const;

/** ISO 3166-2:SY, and the folder that holds the governorate's places. */
export const governorates = {
  'SY-DI': 'damascus',
  'SY-HL': 'aleppo',
  'SY-RD': 'rif-dimashq',
  'SY-HI': 'homs',
  'SY-HM': 'hama',
  'SY-LA': 'latakia',
  'SY-ID': 'idlib',
  'SY-HA': 'hasakah',
  'SY-DY': 'deir-ez-zor',
  'SY-TA': 'tartus',
  'SY-RA': 'raqqa',
  'SY-DR': 'daraa',
  'SY-SU': 'suwayda',
  'SY-QU': 'quneitra',
} as const;

export const governorateCodes = Object.keys(governorates) as [
  keyof typeof governorates,
  ...(keyof typeof governorates)[],
];
