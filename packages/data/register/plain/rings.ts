/** Whether a point lies inside rings of `[lon, lat]`; even-odd over all of them, so that holes count. */
export function isWithin(
  [lon, lat]: readonly [lon: number, lat: number],
  rings: Iterable<readonly (readonly [lon: number, lat: number])[]>,
): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1] as readonly [number, number];
      const [x2, y2] = ring[i] as readonly [number, number];
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1))
        inside = !inside;
    }
  return inside;
}
