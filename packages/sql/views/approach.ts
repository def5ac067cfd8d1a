/** How near a bloc came to a place. Reads `approached (target, bloc)` and `map_told`: the rows of a view of control over every place. */
import { roadParts } from '../../sdk/src/places/part-of-road.js';
import { listed, type View } from '../steps/step.js';

/** WGS84: the equatorial radius, km, and the flattening. */
const radius = 6378.137;
const flattening = 1 / 298.257223563;

const reduced = (lat: string) => `ATAN(${1 - flattening} * TAN(RADIANS(${lat})))`;

/** The nearest place that the bloc surely held and the nearest that it may have held, km by Lambert's formula (to some metres). */
export function approachView(): View {
  const steps = [
    {
      name: 'reduced',
      about:
        "Places of the target's country that stand for ground, and what lies between, by reduced latitudes.",
      sql: `
SELECT a.target, a.bloc, p.id AS place,
  (${reduced('t.lat')} + ${reduced('p.lat')}) / 2 AS mean, (${reduced('p.lat')} - ${reduced('t.lat')}) / 2 AS apart,
  POWER(SIN((${reduced('p.lat')} - ${reduced('t.lat')}) / 2), 2)
    + COS(${reduced('t.lat')}) * COS(${reduced('p.lat')}) * POWER(SIN(RADIANS(p.lon - t.lon) / 2), 2) AS haversine
FROM approached a JOIN places t ON t.id = a.target
JOIN places p ON p.country = t.country AND p.kind NOT IN ${listed(roadParts)}`,
    },
    {
      name: 'measured',
      about: "Lambert's correction of the great circle for the flattening.",
      sql: `
SELECT target, bloc, place, CASE WHEN haversine = 0 THEN 0 ELSE ${radius} * (angle - ${flattening} / 2 * (
    (angle - SIN(angle)) * POWER(SIN(mean) * COS(apart) / COS(angle / 2), 2)
    + (angle + SIN(angle)) * POWER(COS(mean) * SIN(apart) / SIN(angle / 2), 2))) END AS km
FROM (SELECT r.*, 2 * ASIN(SQRT(haversine)) AS angle FROM reduced r) r`,
    },
    {
      name: 'may_hold',
      about: 'Where the bloc may be, as told.',
      sql: `
SELECT DISTINCT m.place, m.at_time, m.as_of, x.bloc
FROM map_told m JOIN actors x ON position(CONCAT(';', x.id, ';') IN CONCAT(';', m.candidates, ';')) > 0
WHERE m.status IN ('contested', 'uncertain')
UNION
SELECT place, at_time, as_of, bloc FROM map_told WHERE status = 'held'`,
    },
  ];
  const select = `
SELECT d.target, d.bloc, h.at_time, h.as_of,
  MIN(CASE WHEN m.status = 'held' THEN d.km END) AS certain_km, MIN(d.km) AS possible_km
FROM measured d
JOIN may_hold h ON h.place = d.place AND h.bloc = d.bloc
JOIN map_told m ON m.place = h.place AND m.at_time = h.at_time AND COALESCE(m.as_of, '') = COALESCE(h.as_of, '')
GROUP BY d.target, d.bloc, h.at_time, h.as_of`;
  return { steps, select };
}
