import { describe, expect, it } from 'vitest';
import { type LonLat, lengthKm } from '../lint/help/geodesy.js';
import { readRecords } from '../read/records.js';
import { farthestOff } from '../tools/waters/off-line.js';

const waters = [...readRecords().records.waters.values()];

describe('the waters', () => {
  it('have a waypoint every few km, and no line that crosses itself', () => {
    expect(waters.map(({ id }) => id).sort()).toEqual([
      'euphrates',
      'khabur',
      'lake-assad',
      'orontes',
    ]);
    for (const { value } of waters) {
      const [first] = value.line;
      const line = value.kind === 'lake' && first ? [...value.line, first] : value.line;
      const steps = line.slice(1).map((point, i) => lengthKm([line[i] as LonLat, point]));
      expect(Math.max(...steps)).toBeLessThan(20);
      expect(steps.reduce((sum, km) => sum + km, 0) / steps.length).toBeLessThan(6);
      expect(crossings(line)).toBe(0);
    }
  });

  it('are compared with a reference along their whole length, not at waypoints only', () => {
    const straight: LonLat[] = [
      [38, 35],
      [38.4, 35],
    ];
    const bent: LonLat[] = [
      [38, 35],
      [38.2, 35.02],
      [38.4, 35],
    ];
    expect(farthestOff(straight, [straight]).km).toBe(0);
    const { km, at } = farthestOff(straight, [bent]);
    expect(km).toBeCloseTo(2.2, 1);
    expect(at[0]).toBeCloseTo(38.2, 1);
  });
});

function crossings(line: readonly LonLat[]): number {
  let count = 0;
  for (let i = 1; i < line.length; i++)
    for (let j = i + 2; j < line.length; j++) {
      const [a, b] = [line[i - 1], line[i]] as [LonLat, LonLat];
      const [c, d] = [line[j - 1], line[j]] as [LonLat, LonLat];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  return count;
}

function side(a: LonLat, b: LonLat, p: LonLat): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}
