/** What events say of who holds what. */
import type { Effect, TimeSpan } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, memo } from '../atlas/index-of.js';

/** What becomes of who is there. */
export interface Moved {
  readonly from?: string;
  readonly to: string;
  readonly entry?: boolean;
  /** Only some of the area. */
  readonly isPart?: boolean;
  /** `from` leaves wherever it stands, in the area if one is named, and nothing is said of where it does not. */
  readonly everywhere?: boolean;
  /** Nothing moved: `to` is said to be there still. */
  readonly isRenewal?: boolean;
}

/** What an event says of one thing that it names. */
export interface EffectOn {
  readonly subject: string;
  readonly span: TimeSpan;
  readonly after: readonly string[];
  readonly effect: Moved;
  /** Places that it does not reach. */
  readonly except: readonly string[];
}

export interface Effects {
  readonly places: ReadonlyMap<string, readonly EffectOn[]>;
  readonly areas: ReadonlyMap<string, readonly EffectOn[]>;
  readonly segments: ReadonlyMap<string, readonly EffectOn[]>;
  /** Of holders that leave wherever they stand. */
  readonly everywhere: readonly EffectOn[];
}

/** What every event says, by what it names. */
export function effectsOf(atlas: Atlas, index: Index): Effects {
  return memo(index, 'control effects', () => {
    const toLists = () => new Map<string, EffectOn[]>();
    const maps = { places: toLists(), areas: toLists(), segments: toLists() };
    const everywhere: EffectOn[] = [];
    for (const { id, when, after, effects } of atlas.dataset.events)
      for (const effect of effects) {
        if (!('control' in effect)) continue;
        const { kind, target, except, moved } = toMoved(effect.control);
        const raw: EffectOn = { subject: id, span: when, after, effect: moved, except };
        if (target === undefined) {
          everywhere.push(raw);
          continue;
        }
        const list = maps[kind].get(target);
        if (list) list.push(raw);
        else maps[kind].set(target, [raw]);
      }
    return { ...maps, everywhere };
  });
}

type Control = Extract<Effect, { control: unknown }>['control'];

function toMoved(control: Control): {
  kind: 'places' | 'areas' | 'segments';
  target: string | undefined;
  except: readonly string[];
  moved: Moved;
} {
  if ('holds' in control) {
    const moved = { to: control.holds, isRenewal: true };
    return { kind: 'places', target: control.place, except: [], moved };
  }
  if ('holder' in control) {
    const moved = { from: control.holder, to: 'nobody', everywhere: true };
    return { kind: 'areas', target: control.in, except: control.except ?? [], moved };
  }
  const { place, area, segment, from, to, entry, extent, except = [] } = control;
  const kind = place !== undefined ? 'places' : area !== undefined ? 'areas' : 'segments';
  const isPart = extent === 'part';
  const moved = {
    ...(from !== undefined && { from }),
    to,
    ...(entry && { entry }),
    ...(isPart && { isPart }),
  };
  return { kind, target: place ?? area ?? segment, except, moved };
}
