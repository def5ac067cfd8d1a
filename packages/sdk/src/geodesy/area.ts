import type { LonLat } from '@syria-2024/data';
import geodesic from 'geographiclib-geodesic';

/** GeoJSON's sides are straight in degrees, GeographicLib's are geodesics: cut to this length they enclose the same. */
const longestDegrees = 0.05;

/** The area of polygons (each an outer ring and its holes) on the WGS84 ellipsoid, in km². */
export function areaKm2(polygons: readonly (readonly (readonly LonLat[])[])[]): number {
  let km2 = 0;
  for (const rings of polygons)
    rings.forEach((ring, i) => {
      km2 += (i === 0 ? 1 : -1) * ringKm2(ring);
    });
  return km2;
}

function ringKm2(ring: readonly LonLat[]): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  ring.slice(0, -1).forEach(([lon, lat], i) => {
    const [nextLon, nextLat] = ring[i + 1] ?? [lon, lat];
    const steps = Math.max(
      1,
      Math.ceil(Math.max(Math.abs(nextLon - lon), Math.abs(nextLat - lat)) / longestDegrees),
    );
    for (let n = 0; n < steps; n++)
      polygon.AddPoint(lat + ((nextLat - lat) * n) / steps, lon + ((nextLon - lon) * n) / steps);
  });
  return Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
}
