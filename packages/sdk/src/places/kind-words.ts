/** Words of a name that say what kind of place it is: `Hama airbase`, `aéroport militaire de Hama`, `مطار حماة`. */

import type { Place, PlaceKind } from '@syria-2024/data';
import { keysOf } from '../kept/keys-of.js';
import { isArabic, strip } from './normalise.js';

export type KindWord = 'settlement' | 'quarter' | 'base' | 'crossing' | 'prison' | 'bridge' | 'dam';

export interface NamedKind {
  /** The name without the words that say its kind. */
  readonly base: string;
  readonly kind: KindWord | null;
}

/** Stripped, lower-case words, the Russian in Latin letters; the longest first, so that `base aérienne` is not left with `aérienne`. */
const latin: readonly [KindWord, RegExp][] = [
  [
    'base',
    /\b(?:(?:aeroport|aeropuerto|base)(?: (?:international|internacional|militaire|militar|aerienne|aerea|navale|naval|russe|rusa))*|(?:internationaler? )?(?:(?:militar|luftwaffen|marine)?(?:flughafen|flugplatz|stutzpunkt|basis))|(?:(?:international|military|air|army|naval|russian|askeri|uluslararasi|hava|deniz) )*(?:airport|airbase|air base|airfield|garrison|base|aviabaza|aerodrom|baza|havaalani|havalimani|havaalimani|ussu))\b/,
  ],
  [
    'crossing',
    /\b(?:border )?(?:crossing|gate)\b|\b(?:poste[- ]frontiere|point de passage|grenzubergang|sinir kapisi|paso fronterizo|cruce fronterizo)\b/,
  ],
  [
    'prison',
    /\b(?:prison (?:centrale|militaire)|prision(?: militar| central)?|carcel(?: militar| central)?|(?:zentral|militar)?gefangnis|(?:(?:central|military|merkez|askeri) )*(?:prison|jail|hapishanesi|cezaevi|tyurma))\b/,
  ],
  ['bridge', /\b(?:bridge|pont|brucke|koprusu|puente)\b/],
  ['dam', /\b(?:dam|barrage|staudamm|baraji|presa)\b/],
  [
    'settlement',
    /\b(?:city|town|village|gorod|ville|stadt|dorf|sh?ehri|kenti|kasabasi|beldesi|ilch?esi|koyu|ciudad|pueblo)\b/,
  ],
  ['quarter', /\b(?:neighbou?rhood|quarter|quartier|viertel|stadtviertel|mahallesi|barrio)\b/],
];

const arabic: readonly [KindWord, RegExp][] = [
  ['base', /^(?:مطار|قاعدة|قاعده)\s+|\s+(?:العسكري|العسكرية|الدولي|الجوية)(?=\s|$)/g],
  ['crossing', /^معبر\s+|\s+الحدودي(?=\s|$)/g],
  ['prison', /^سجن\s+|\s+(?:المركزي|العسكري)(?=\s|$)/g],
  ['bridge', /^جسر\s+/g],
  ['dam', /^سد\s+/g],
  ['settlement', /^(?:مدينة|مدينه|بلدة|بلده|قرية|قريه|ناحية)\s+/g],
  ['quarter', /^حي\s+/g],
];

/** Before a preposition: `la ville de Hama`. */
const articles = /^(?:the|la|le|el|die|das)\s+(?=(?:of|de|d|du|von)\b)/;
/** Prepositions that hold a name to its kind: `aéroport de Hama`, `city of Hama`. */
const prepositions =
  /^(?:(?:of|de la|de|du|von|in|des|del) |(?:de l|d)['’] ?)(?=\S)|\s+(?:de|of|von)$/g;

/** Splits a stripped name from the words that say its kind. */
export function splitKind(plain: string): NamedKind {
  if (isArabic(plain)) {
    const found = arabic.find(([, words]) => plain.search(words) === 0);
    if (!found) return { base: plain, kind: null };
    const base = plain.replace(found[1], ' ').trim();
    return base === '' ? { base: plain, kind: null } : { base, kind: found[0] };
  }
  const spaced = plain.replace(/[\s_‐‑–]+/g, ' ');
  for (const [kind, words] of latin) {
    if (!words.test(spaced)) continue;
    const base = spaced
      .replace(words, ' ')
      .trim()
      .replace(articles, '')
      .replace(/^the +/, '')
      .replace(prepositions, '')
      .trim();
    if (base !== '' && /[a-z]/.test(base)) return { base, kind };
  }
  return { base: plain, kind: null };
}

const kinds: Record<KindWord, readonly PlaceKind[]> = {
  settlement: ['city', 'town', 'village'],
  quarter: ['neighbourhood'],
  base: ['base', 'airport', 'camp'],
  crossing: ['crossing'],
  prison: ['prison'],
  bridge: ['bridge', 'junction'],
  dam: ['dam'],
};

const kindWords = keysOf(kinds);

/** Whether a place can be meant by a name with that word. */
export function fitsKind({ kind }: Pick<Place, 'kind'>, word: KindWord | null): boolean {
  return word === null || kinds[word].includes(kind);
}

/** The word for a kind of place, if names say it. */
export function wordOfKind(kind: PlaceKind): KindWord | null {
  return kindWords.find((word) => kinds[word].includes(kind)) ?? null;
}

/** Whether words say nothing but a kind. */
export function isKindWord(words: string): boolean {
  return splitKind(`x ${strip(words)}`).base === 'x';
}
