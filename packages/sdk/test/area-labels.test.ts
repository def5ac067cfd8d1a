import { describe, expect, it } from 'vitest';
import { cellsOf } from '../src/areas/cells.js';
import { labelsOf, walkOver } from '../src/areas/label.js';
import { mergeLeans } from '../src/areas/leans.js';
import { mergeLeanings } from '../src/evidence/leaning.js';
import { toWeighing } from '../src/evidence/weighing.js';
import { controlAt, controlSteps, coveredDays, syria2024 } from '../src/index.js';
import { toMs } from '../src/time/instant.js';

describe('labels of areas', () => {
  const cells = cellsOf(syria2024);
  const weighing = toWeighing(syria2024, {});
  const walk = () => walkOver(syria2024, cells, 'holder', weighing);

  it('are those of a walk that begins there, wherever it stood before', () => {
    const days = coveredDays(syria2024).map((day) => toMs(`${day}T12:00:00+03:00`));
    const ahead = walk();
    for (const ms of [...days, ...days.toReversed()]) {
      const anew = walk();
      anew.moveTo(ms);
      ahead.moveTo(ms);
      expect(ahead.labels).toEqual(anew.labels);
    }
  });

  it('ask anew only places where something else may be told, and at the same moment none', () => {
    const sites = new Set(cells.sites.map(({ place }) => place));
    const moving = walk();
    const steps = [...controlSteps(syria2024)];
    expect(moving.moveTo(toMs(steps[0]?.at ?? ''))).toBe(cells.sites.length);
    const asked = steps.map(({ at, changed }) => {
      const anew = moving.moveTo(toMs(at));
      return { anew, changed: changed.filter(({ place }) => sites.has(place)).length };
    });
    expect(asked[0]?.anew).toBe(0);
    for (const { anew, changed } of asked.slice(1)) expect(anew).toBeGreaterThanOrEqual(changed);
    const all = asked.reduce((sum, { anew }) => sum + anew, 0);
    // At most steps the word of some neighbour begins or ends, too; of most places none does.
    expect(all).toBeLessThan((asked.length * sites.size) / 5);
    expect(moving.moveTo(toMs(steps.at(-1)?.at ?? ''))).toBe(0);
  });

  it('lean on what their places lean on', () => {
    for (const day of coveredDays(syria2024)) {
      const ms = toMs(`${day}T12:00:00+03:00`);
      const labels = labelsOf(syria2024, cells, 'bloc', ms, weighing);
      const answers = cells.sites.map(({ place }) => controlAt(syria2024, place, `${day}T12:00`));
      expect(mergeLeans(labels.map(({ leans }) => leans))).toEqual(mergeLeanings(answers));
    }
  });
});
