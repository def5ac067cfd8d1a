import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { onSave } from '../tools/on-save.js';

const folder = mkdtempSync(join(tmpdir(), 'saved-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As many editors do: the new text beside, then in the place of the old. */
function save(text: string): void {
  writeFileSync(join(folder, 'next'), text);
  renameSync(join(folder, 'next'), join(folder, 'places/hama/hama.yaml'));
}

it('acts on every save of one file, though each puts a new file in its place, and on a new one', async () => {
  mkdirSync(join(folder, 'places/hama'), { recursive: true });
  writeFileSync(join(folder, 'places/hama/hama.yaml'), 'kind: city');
  let acted = () => {};
  const { ready, stop } = onSave(folder, () => acted());
  const once = (change: () => void) =>
    new Promise<void>((resolve) => {
      acted = resolve;
      change();
    });
  await ready;
  let times = 0;
  for (const text of ['kind: town', 'kind: village', 'kind: dam']) {
    await once(() => save(text));
    times++;
  }
  await once(() => {
    mkdirSync(join(folder, 'places/homs'));
    writeFileSync(join(folder, 'places/homs/homs.yaml'), 'kind: city');
  });
  stop();
  expect(times).toBe(3);
}, 20_000);
