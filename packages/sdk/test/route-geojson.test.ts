/** Routes and roads, drawn. */
import { describe, expect, it } from 'vitest';
import { checkRoute, networkGeoJSON, routeGeoJSON } from '../src/index.js';
import { ask, at, bLost, ring, world } from './small-roads.js';
import { closed } from './small-world.js';

describe('GeoJSON', () => {
  it('draws the route, the usual way and the chokepoints', () => {
    const atlas = world({ segments: ring, events: [bLost] });
    const { features } = routeGeoJSON(atlas, checkRoute(atlas, ask));
    const of = (role: string) =>
      features
        .filter(({ properties }) => properties.role === role)
        .map(({ properties }) => properties.place ?? properties.segment);
    expect(of('route')).toEqual(['a-d', 'd-c']);
    expect(of('usual')).toEqual(['a-b', 'b-c']);
    expect(of('chokepoint')).toEqual(['d', 'a-d']);
    expect(of('end')).toEqual(['a', 'c']);
    expect(features[0]).toMatchObject({
      geometry: { type: 'LineString' },
      properties: { line: 'schematic' },
    });
  });

  it('draws what cuts, and what may', () => {
    const severed = world({ events: [bLost] });
    expect(routeGeoJSON(severed, checkRoute(severed, ask)).features).toContainEqual({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: severed.dataset.places[1]?.point },
      properties: {
        role: 'cut',
        status: 'severed',
        place: 'b',
        name: 'b',
        repair: true,
        credibility: 'probable',
        claims: ['s1-c01'],
      },
    });
    const unknown = world({ baseline: { a: 'gov', c: 'gov' } });
    const roles = routeGeoJSON(unknown, checkRoute(unknown, ask)).features.map(
      ({ properties }) => properties.role,
    );
    expect(roles).toEqual(['possible-route', 'possible-route', 'hinge', 'end', 'end']);
  });

  it('colours every segment', () => {
    const atlas = world({
      segments: ring,
      events: [bLost, { when: '2024-12-05', kind: 'closure', effects: [closed('d-c')] }],
    });
    const { features } = networkGeoJSON(atlas, at, { bloc: 'government' });
    expect(
      features.map(({ properties: { segment, passable, decidedBy } }) => [
        segment,
        passable,
        decidedBy,
      ]),
    ).toEqual([
      ['a-b', 'severed', ['b']],
      ['b-c', 'severed', ['b']],
      ['a-d', 'open', ['a', 'a-d', 'd']],
      ['d-c', 'severed', ['d-c']],
    ]);
  });
});
