/** Doc comments of what is exported: a sentence of the register, and lines that get one of the record and read it. */
import { collections } from '../register/collections/index.js';

/** Types that are no record → the first of them that the record holds. */
const readings: Readonly<Record<string, string>> = {
  Act: 'claims.find(({ act }) => act)?.act',
  ActorKind: 'actors[0]?.kind',
  AreaKind: 'areas[0]?.kind',
  AuditFigure: 'meta.audits?.[0]?.figures[0]',
  AuditSummary: 'meta.audits?.[0]',
  Bank: 'places.flatMap(({ banks = [] }) => banks)[0]?.bank',
  Basis: 'claims[0]?.basis',
  Bound: 'claims.find(({ measure }) => measure)?.measure?.bound',
  Boundaries: 'boundaries',
  BoundaryFeature: 'boundaries.features[0]',
  BoundaryProperties: 'boundaries.features[0]?.properties',
  CompassPoint: 'claims.find(({ measure }) => measure?.direction)?.measure?.direction',
  ControlEffect:
    "events.flatMap(({ effects }) => effects.flatMap((one) => ('control' in one && 'to' in one.control && !('holder' in one.control) ? [one.control] : [])))[0]",
  Dataset: 'dataset',
  Effect: 'events.flatMap(({ effects }) => effects)[0]',
  Effectless: 'events.find(({ withoutEffect }) => withoutEffect)?.withoutEffect',
  EventKind: 'events[0]?.kind',
  Existence: 'segments[0]?.exists',
  Extent:
    "events.flatMap(({ effects }) => effects.flatMap((one) => ('control' in one && 'extent' in one.control ? [one.control.extent] : [])))[0]",
  Figure: 'claims.flatMap(({ figures = [] }) => figures)[0]',
  FigureWord: 'claims.flatMap(({ figures = [] }) => figures)[0]?.what',
  HolderEffect:
    "events.flatMap(({ effects }) => effects.flatMap((one) => ('control' in one && 'holder' in one.control ? [one.control] : [])))[0]",
  HoldsEffect:
    "events.flatMap(({ effects }) => effects.flatMap((one) => ('control' in one && 'holds' in one.control ? [one.control] : [])))[0]",
  LocatedBy: 'places[0]?.locatedBy',
  LonLat: 'places[0]?.point',
  Measure: 'claims.find(({ measure }) => measure)?.measure',
  Meta: 'meta',
  Names: 'places[0]?.names',
  OriginKind: 'origins[0]?.kind',
  OutlineMethod: 'outlines[0]?.method',
  Passage: 'baseline.find(({ passage }) => passage)?.passage',
  PassageEffect:
    "events.flatMap(({ effects }) => effects.flatMap((one) => ('passage' in one ? [one.passage] : [])))[0]",
  PlaceKind: 'places[0]?.kind',
  Precision: 'events[0]?.when.precision',
  PublishedBasis: 'sources.find(({ publishedBasis }) => publishedBasis)?.publishedBasis',
  Reading: 'sources[0]?.read',
  RelationWord: 'relations[0]?.relation',
  RoadClass: 'roads[0]?.class',
  Role: 'events.flatMap(({ actors }) => actors)[0]?.role',
  SourceKind: 'sources[0]?.kind',
  Stance: 'claims[0]?.stance',
  Stratum: 'meta.audits?.[0]?.figures[0]?.stratum',
  Structure: 'segments.find(({ structure }) => structure)?.structure',
  TimeSpan: 'events[0]?.when',
  Unit: 'claims.find(({ measure }) => measure)?.measure?.unit',
  WaterKind: 'waters[0]?.kind',
  ...Object.fromEntries(
    Object.values(collections).flatMap(({ name, one, type }) => [
      [type, `${name}[0]`],
      ...(one === null ? [] : [[`${type}Id`, `${name}[0]?.id`]]),
    ]),
  ),
};

/** The comment over a type of the record. */
export function toldType(type: string, about: string): string {
  const reading = readings[type];
  if (reading === undefined) throw new RangeError(`no example is known of the type ${type}`);
  const variable = type.charAt(0).toLowerCase() + type.slice(1);
  const name = variable === /^\w+/.exec(reading)?.[0] ? 'whole' : variable;
  return told(about, [
    `import { ${/^\w+/.exec(reading)?.[0]}, type ${type} } from '@syria-2024/data';`,
    `const ${name}: ${type} | undefined = ${reading};`,
    `console.log(${name});`,
  ]);
}

/** The comment over a list, or another value, that one door of the package exports. */
export function toldValue(name: string, door: string, about: string, reading: string): string {
  return told(about, [
    `import { ${name} } from '@syria-2024/data${door}';`,
    `console.log(${reading});`,
  ]);
}

/** A doc comment with an example. */
export function told(about: string, lines: readonly string[]): string {
  const example = ['@example', '```ts', ...lines, '```'].map((line) => ` * ${line}\n`).join('');
  return `/**\n * ${about}\n *\n${example} */\n`;
}
