/** How far a schematic line strays from the one that it was thinned from. */
import { kmBetween, type LonLat, lengthKm } from '../../lint/help/geodesy.js';

/** The line is looked at this often: a strait between two looks cannot hide a bend of a kilometre. */
const everyKm = 0.5;

/** The largest distance from the line to the nearest of the others, in km, and where that is. */
export function farthestOff(
  line: readonly LonLat[],
  others: readonly (readonly LonLat[])[],
): { readonly km: number; readonly at: LonLat } {
  const dense = others.flatMap((other) => densify(other));
  let worst = { km: 0, at: line[0] ?? ([0, 0] as LonLat) };
  for (const at of densify(line)) {
    const km = nearestKm(at, dense);
    if (km > worst.km) worst = { km, at };
  }
  return worst;
}

function densify(line: readonly LonLat[]): LonLat[] {
  return line.flatMap((a, i) => {
    const b = line[i + 1];
    if (!b) return [a];
    const steps = Math.max(1, Math.ceil(lengthKm([a, b]) / everyKm));
    return Array.from(
      { length: steps },
      (_, n): LonLat => [a[0] + ((b[0] - a[0]) * n) / steps, a[1] + ((b[1] - a[1]) * n) / steps],
    );
  });
}

/** Points that lie farther off in latitude or longitude than the best so far are not measured. */
function nearestKm(at: LonLat, points: readonly LonLat[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const point of points) {
    if (Math.abs(point[1] - at[1]) * 110 > best || Math.abs(point[0] - at[0]) * 80 > best) continue;
    best = Math.min(best, kmBetween(at, point));
  }
  return best;
}
