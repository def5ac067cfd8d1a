/** What a road's length and the places at its ends owe each other. */

/** Printed distances are rounded and counted from the edges of towns: 0.79 of the straight line was met. */
export const leastPrinted = 0.75;

/** The mean radius: within 0.6 % of the ellipsoid, which is far less than printed distances are rounded by. */
const earthKm = 6371;

interface Ending {
  readonly point: readonly [lon: number, lat: number];
  readonly precisionMetres: number;
}

/** Why a stretch of that length cannot lie between two places; nothing where it can. */
export function tooShort(statedKm: number, a: Ending, b: Ending): string | undefined {
  const straight = straightKm(a.point, b.point);
  const slack = (a.precisionMetres + b.precisionMetres) / 1000;
  return statedKm < leastPrinted * straight - slack
    ? `${statedKm} km is too short: the ends are ${straight.toFixed(1)} km apart in a straight line, give or take ${slack.toFixed(1)}`
    : undefined;
}

function straightKm(a: Ending['point'], b: Ending['point']): number {
  const [lonA, latA, lonB, latB] = [...a, ...b].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const half =
    Math.sin((latB - latA) / 2) ** 2 +
    Math.cos(latA) * Math.cos(latB) * Math.sin((lonB - lonA) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(half)));
}
