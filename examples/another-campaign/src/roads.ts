/** Whether a way was open, what cut it, and how near the front was. */
import {
  assume,
  checkRoute,
  distanceTo,
  nameOf,
  nearestHeld,
  routeDiff,
  spanWords,
} from '@syria-2024/sdk/engine';
import { kyiv } from './kyiv.js';

const way = { from: 'hostomel', to: 'kyiv', bloc: 'ukraine' } as const;

export function routeLines(...days: string[]): string[] {
  return days.map((at) => {
    const answer = checkRoute(kyiv, { ...way, at });
    const cuts = answer.status === 'severed' ? answer.cutBy : [];
    const by = cuts.map(({ place, segment }) => place ?? segment).join(', ');
    return `${at}  ${answer.status}${by && `, cut by ${by}`}`;
  });
}

/** The same question where the bridge is supposed to have stood. */
export function bridgeLines(at: string): string[] {
  const stood = assume(kyiv, [{ segment: 'hostomel-bridge', passage: 'open' }]);
  const { before, after, because } = routeDiff(kyiv, { ...way, at }, { ...way, at, atlas: stood });
  const causes = because.map(
    (cause) => `because ${cause.place ?? cause.segment}: ${cause.before} → ${cause.after}`,
  );
  return [`${before.status} → ${after.status}`, ...causes];
}

export function distanceLines(...days: string[]): string[] {
  return days.map((at) => {
    const { certain } = nearestHeld(kyiv, { to: 'kyiv', bloc: 'russia', at });
    if (!certain) return `${at}  no place surely in Russian hands`;
    const { km, compass, precisionKm } = distanceTo(kyiv, 'kyiv', certain.place);
    const name = nameOf(kyiv, certain.place);
    return `${at}  ${name}, ${km.toFixed(1)} km ${compass} of Kyiv (±${precisionKm} km)`;
  });
}

/** The bridges in the order in which they went. */
export function bridgesDown(): string[] {
  return kyiv.dataset.events
    .filter(({ effects }) => effects.some((effect) => 'passage' in effect))
    .map(({ when, summary }) => `${spanWords(when)}: ${summary}`);
}
