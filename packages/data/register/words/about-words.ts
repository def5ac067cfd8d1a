/** What a word of each closed list tells: one sentence for the types, beside the words themselves. */
import type { wordLists } from './word-lists.js';

export const aboutWords: Readonly<Record<keyof typeof wordLists, string>> = {
  Act: 'What a sentence says was done. It limits which events and which stance a claim can have.',
  ActorKind: 'What a party is.',
  AreaKind: 'A region, a district, or any other ground that reports speak of as one.',
  Bank: 'A side of a river, as seen by who looks downstream; both, where a town stands on the two.',
  Basis: 'How an origin knows what it says.',
  Bound: 'Whether a stated distance is about that much, less, or more.',
  CompassPoint: 'One of the eight directions that sources state.',
  Effectless:
    'Why an event that takes, enters or leaves changes no holder: it speaks of a building or a base without a place of its own; only a part left; no place is named or located; another event carries the change; whoever left or came in is not who holds or held it; they came in and are not said to hold it.',
  EventKind: 'What happened.',
  Existence: 'Whether any source settles that a stretch of road is there.',
  Extent: 'Whether an effect reaches the whole of an area, or some of it.',
  FigureWord: 'What a figure counts.',
  LocatedBy: "Where a place's point is from.",
  OriginKind: 'What somebody who stands behind words is.',
  OutlineMethod:
    'How an outline was made: drawn by Natural Earth, or the hull of places said to stand at the built-up edge.',
  Passage: 'Whether a stretch of road can be passed.',
  PlaceKind: 'What a place is.',
  Precision: 'How finely a source tells the time of something.',
  PublishedBasis: 'Where the date of publication was read.',
  Reading: 'Whether a document was read whole, or its opening only.',
  RelationWord: 'How two blocs stand to each other.',
  RoadClass: 'How good a road is, the best first.',
  Role: 'What a party is to an event.',
  SourceKind: 'What a document is.',
  Stance: 'Whether a claim asserts its event, denies or doubts it.',
  Stratum: 'Claims whose event has effects, or the others: an audit counts them apart.',
  Structure: 'What carries a stretch of road.',
  Unit: 'The unit of a stated distance.',
  WaterKind: 'Flowing, or standing.',
};
