/** The places whose names agree with a single name: by letters, or by sounds that are near enough to be one name. */
import { asWritten } from './articles.js';
import { fitsKind, type KindWord, splitKind } from './kind-words.js';
import type { SpeltNames } from './names.js';
import { normalise, strip, writeOutTurkish } from './normalise.js';
import { isElement, readingsOf, skeletonOf } from './phonemes.js';
import { type Backing, tolerance, unlikeness } from './resemblance.js';
import { isRomanised } from './romanised.js';
import { isUnvowelled } from './unvowelled.js';

export interface Agreement {
  readonly ids: readonly string[];
  readonly by: 'letters' | 'sounds';
}

/** What is known of the place beside its name. */
export interface Support {
  /** The kind, where the name was given with one. */
  readonly kind: KindWord | null;
  /** Whether a place can be meant at all. */
  readonly fits: (id: string) => boolean;
  /** Whether anything else is known that lets a name differ more. */
  readonly isSupported: boolean;
}

const none: Agreement = { ids: [], by: 'letters' };

/** By the strictest way that finds any place that fits. */
export function agreeing(names: SpeltNames, name: string, support: Support): Agreement {
  const { base, kind } = splitKind(strip(name));
  const turkish = writeOutTurkish(name);
  return first([
    () => byLetters(names, name, support),
    () =>
      kind === null && support.kind !== null ? ofKind(names, name, support.kind, support) : none,
    () => (kind === null ? none : ofKind(names, base, kind, support)),
    () =>
      kind === null || turkish === name
        ? none
        : ofKind(names, splitKind(strip(turkish)).base, kind, support),
    () => joined(names, name, support),
    () => (kind === null ? ofBareName(names, base, support, turkish) : none),
  ]);
}

function first(ways: readonly (() => Agreement)[]): Agreement {
  for (const way of ways) {
    const found = way();
    if (found.ids.length > 0) return found;
  }
  return none;
}

function lettersIn(
  map: ReadonlyMap<string, ReadonlySet<string>>,
  key: string,
  { fits }: Support,
): Agreement {
  return { ids: [...(map.get(key) ?? [])].filter(fits), by: 'letters' };
}

/** A quarter is seldom said without its city: a town that sounds like one may be meant as well. */
function byLetters(names: SpeltNames, name: string, support: Support): Agreement {
  const { ids, by } = lettersIn(names.byLetters, normalise(name), support);
  const found = { ids: asWritten(names, name, ids), by };
  if (!found.ids.every((id) => names.place(id).kind === 'neighbourhood')) return found;
  const { base, kind } = splitKind(strip(name));
  if (found.ids.length === 0 || kind !== null || support.isSupported) return found;
  const alike = bySounds(names, base, null, { ...support, isSupported: true }, name);
  return { ids: [...new Set([...found.ids, ...alike.ids])], by: found.by };
}

function joined(names: SpeltNames, name: string, support: Support): Agreement {
  const key = normalise(name);
  const found = lettersIn(names.byJoined, key, support);
  return found.ids.length > 0 || !isUnvowelled(key)
    ? found
    : lettersIn(names.byUnvowelled, key, support);
}

/** `Hama airbase`, `aéroport d'Alep`, `مطار حماة`: named so, or of that kind, or of that kind and named after the town. */
function ofKind(names: SpeltNames, base: string, kind: KindWord, support: Support): Agreement {
  const fits = (id: string) => support.fits(id) && fitsKind(names.place(id), kind);
  const letters = normalise(base);
  const own = { ...support, fits };
  return first([
    () => lettersIn(names.byBase, `${letters} ${kind}`, own),
    () => lettersIn(names.byLetters, letters, own),
    () => bySounds(names, base, kind, own, base),
    () => {
      const town = agreeing(names, base, {
        kind: null,
        fits: () => true,
        isSupported: support.isSupported,
      });
      const ids = town.ids.flatMap((id) => [...(names.byTown.get(`${id} ${kind}`) ?? [])]);
      return { ids: [...new Set(ids)].filter(support.fits), by: town.by };
    },
  ]);
}

/** By sounds, or the name of a base or a crossing without the word for its kind. */
function ofBareName(names: SpeltNames, base: string, support: Support, turkish: string): Agreement {
  const heard = bySounds(names, base, null, support, turkish);
  const bare = lettersIn(names.byBare, normalise(base), support);
  // A town that is heard speaks before what stands beside it and is called after it.
  if (bare.ids.length === 0 || heard.ids.some((id) => bare.ids.includes(id))) return heard;
  return { ...bare, ids: [...heard.ids, ...bare.ids] };
}

/** How much farther a place must be than the likeliest not to be meant as well. */
const margin = 0.3;
/** What it costs to read a name in another manner than the plain. */
const otherManner = 0.2;

function bySounds(
  names: SpeltNames,
  base: string,
  kind: KindWord | null,
  { fits, isSupported }: Support,
  turkish: string,
): Agreement {
  if (isElement(base)) return none;
  const costs = new Map<string, number>();
  const forms = kind === null ? [base, strip(turkish)] : [base];
  const backing = backingOf(turkish, kind, isSupported);
  const readings = forms.flatMap((form) =>
    readingsOf(form).map((reading, i) => ({ ...reading, extra: i > 0 ? otherManner : 0 })),
  );
  for (const { sounds, weight, extra } of readings)
    for (const heard of names.bySkeleton.get(skeletonOf(sounds)) ?? []) {
      if (!isSaid(heard.kind, kind) || !fits(heard.id)) continue;
      const most = tolerance(Math.min(weight, heard.weight), backing);
      const cost = unlikeness(sounds, heard.sounds) + extra;
      if (cost <= most) costs.set(heard.id, Math.min(cost, costs.get(heard.id) ?? cost));
    }
  const least = Math.min(...costs.values());
  return {
    ids: [...costs].filter(([, cost]) => cost <= least + margin).map(([id]) => id),
    by: 'sounds',
  };
}

function backingOf(name: string, kind: KindWord | null, isSupported: boolean): Backing {
  if (isSupported || (kind !== null && kind !== 'settlement')) return 'supported';
  return isRomanised(name) ? 'romanised' : 'bare';
}

/** A name that says a kind is no name of the place without it, unless of a settlement. */
function isSaid(recorded: KindWord | null, given: KindWord | null): boolean {
  return recorded === null || recorded === 'settlement' || recorded === given;
}
