/** Well-known text, for tools that read a shape from a column. */

export function polygonText(ring: readonly (readonly [lon: number, lat: number])[]): string {
  return `POLYGON ((${ring.map(([lon, lat]) => `${lon} ${lat}`).join(', ')}))`;
}
