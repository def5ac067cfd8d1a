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
  const { status } = given;
  const way =
    given.status === 'open'
      ? given.route
      : given.status === 'uncertain'
        ? given.possibleRoute
        : null;
  const usual = given.status === 'open' ? given.usual : usualRoute(plain, given.from, given.to);
  const onWay = new Set(way?.segments);
  const show = (
    role: RouteRole,
    turning: Partial<Turning>,
  ): Feature<LineString | Point, RouteProperties> => {
    const { place, segment, credibility, evidence } = turning;
    const repair = given.status === 'severed' && given.repair.includes(place ?? segment ?? '');
    return {
      type: 'Feature',
      geometry: place === undefined ? lineString(plain, segment ?? '') : point(plain, place),
      properties: {
        role,
        status,
        ...(place === undefined
          ? { segment: segment ?? '', line: 'schematic' as const }
          : { place, name: lookup(indexOf(plain).places, 'place', place).names.en }),
        ...(repair && { repair }),
        ...(credibility !== undefined && { credibility }),
        ...(evidence && { claims: evidence.claims }),
      },
    };
  };
  return {
    type: 'FeatureCollection',
    features: [
      ...(usual?.segments ?? [])
        .filter((segment) => !onWay.has(segment))
        .map((segment) => show('usual', { segment })),
      ...(way?.segments ?? []).map((segment) =>
        show(given.status === 'open' ? 'route' : 'possible-route', { segment }),
      ),
      ...turningsOf(given).map(([role, turning]) => show(role, turning)),
      ...[given.from, given.to].map((place) => show('end', { place })),
    ],
  } as FeatureCollection<LineString | Point, RouteProperties<I>>;
}

function turningsOf(answer: RouteAnswer): [RouteRole, Partial<Turning>][] {
  switch (answer.status) {
    case 'open':
      return [
        ...(answer.chokepoints.places ?? []).map((place): [RouteRole, Partial<Turning>] => [
          'chokepoint',
          { place },
        ]),
        ...answer.chokepoints.segments.map((segment): [RouteRole, Partial<Turning>] => [
          'chokepoint',
          { segment },
        ]),
      ];
    case 'uncertain':
      return answer.hinges.map((turning) => ['hinge', turning]);
    case 'severed':
      return [
        ...answer.minimumCut.map((turning): [RouteRole, Turning] => ['minimum-cut', turning]),
        ...answer.cutBy.map((turning): [RouteRole, Turning] => ['cut', turning]),
      ];
  }
}
