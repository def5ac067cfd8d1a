import type { Ids } from '@syria-2024/data';
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import type { Credibility } from '../evidence/credibility.js';
import { lineString, point } from '../roads/lines.js';
import type { RouteStatus } from '../roads/status.js';
import type { RouteAnswer, Turning } from '../routes/route-answer.js';
import { usualRoute } from '../routes/telling.js';

/**
 * What a feature shows: the route (or the one that is possible), the usual way where it is another, an end, something on
 * which the answer turns.
 *
 * @example
 * ```ts
 * import { checkRoute, routeGeoJSON, type RouteRole, syria2024 } from '@syria-2024/sdk';
 * const answer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-07' });
 * const roles: RouteRole[] = routeGeoJSON(syria2024, answer).features.map(({ properties }) => properties.role);
 * console.log(new Set(roles));
 * ```
 */
export type RouteRole =
  | 'route'
  | 'possible-route'
  | 'usual'
  | 'end'
  | 'chokepoint'
  | 'hinge'
  | 'cut'
  | 'minimum-cut';

/**
 * What is told of one feature of {@link routeGeoJSON}.
 *
 * @example
 * ```ts
 * import { checkRoute, routeGeoJSON, type RouteProperties, syria2024 } from '@syria-2024/sdk';
 * const answer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-07' });
 * const shown: readonly RouteProperties[] = routeGeoJSON(syria2024, answer).features.map(({ properties }) => properties);
 * for (const { role, name, repair } of shown) console.log(role, name, repair);
 * ```
 */
export interface RouteProperties<I extends Ids = Ids> {
  readonly role: RouteRole;
  readonly status: RouteStatus;
  readonly place?: I['place'];
  readonly segment?: I['segment'];
  readonly name?: string;
  /** True when reopening it is part of the smallest repair. */
  readonly repair?: boolean;
  readonly credibility?: Credibility | null;
  readonly claims?: readonly I['claim'][];
  /** Lines run from place to place by waypoints: not where the road lies to the metre. */
  readonly line?: 'schematic';
}

/**
 * Draws an answer about a route: its ways as lines, a line for each segment; its ends, chokepoints, hinges, cuts and
 * minimum cuts as points or lines.
 *
 * @example
 * ```ts
 * import { checkRoute, routeGeoJSON, syria2024 } from '@syria-2024/sdk';
 * const answer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-05' });
 * const { features } = routeGeoJSON(syria2024, answer);
 * ```
 */
export function routeGeoJSON<I extends Ids>(
  atlas: Atlas<I>,
  answer: RouteAnswer<I>,
): FeatureCollection<LineString | Point, RouteProperties<I>> {
  const plain: Atlas = atlas;
  const given: RouteAnswer = answer;
  const drawn = shownOf(plain, given).map((one) => featureOf(plain, given, one));
  return {
    type: 'FeatureCollection',
    features: drawn as Feature<LineString | Point, RouteProperties<I>>[],
  };
}

type Shown = readonly [role: RouteRole, shown: Partial<Turning>];

/** What is drawn first lies below: the usual way where it is another, the way, what the answer turns on, the ends. */
function shownOf(atlas: Atlas, answer: RouteAnswer): Shown[] {
  const { status, from, to } = answer;
  const way =
    status === 'open' ? answer.route : status === 'uncertain' ? answer.possibleRoute : null;
  const usual = status === 'open' ? answer.usual : usualRoute(atlas, from, to);
  const onWay = new Set(way?.segments);
  const role = status === 'open' ? 'route' : 'possible-route';
  return [
    ...(usual?.segments ?? [])
      .filter((segment) => !onWay.has(segment))
      .map((segment): Shown => ['usual', { segment }]),
    ...(way?.segments ?? []).map((segment): Shown => [role, { segment }]),
    ...turningsOf(answer),
    ...[from, to].map((place): Shown => ['end', { place }]),
  ];
}

function featureOf(
  atlas: Atlas,
  answer: RouteAnswer,
  [role, { place, segment, credibility, evidence }]: Shown,
): Feature<LineString | Point, RouteProperties> {
  const { status } = answer;
  const repair = status === 'severed' && answer.repair.includes(place ?? segment ?? '');
  return {
    type: 'Feature',
    geometry: place === undefined ? lineString(atlas, segment ?? '') : point(atlas, place),
    properties: {
      role,
      status,
      ...(place === undefined
        ? { segment: segment ?? '', line: 'schematic' as const }
        : { place, name: lookup(indexOf(atlas).places, 'place', place).names.en }),
      ...(repair && { repair }),
      ...(credibility !== undefined && { credibility }),
      ...(evidence && { claims: evidence.claims }),
    },
  };
}

function turningsOf(answer: RouteAnswer): Shown[] {
  switch (answer.status) {
    case 'open':
      return [
        ...(answer.chokepoints.places ?? []).map((place): Shown => ['chokepoint', { place }]),
        ...answer.chokepoints.segments.map((segment): Shown => ['chokepoint', { segment }]),
      ];
    case 'uncertain':
      return answer.hinges.map((turning) => ['hinge', turning]);
    case 'severed':
      return [
        ...answer.minimumCut.map((turning): Shown => ['minimum-cut', turning]),
        ...answer.cutBy.map((turning): Shown => ['cut', turning]),
      ];
  }
}
