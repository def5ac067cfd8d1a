import type { Opened } from './open.js';
import { type StateName, stateNames, states } from './states.js';

/** Every named state as a picture, once what it asks for is there. */
export async function takePictures({ open }: Opened): Promise<Map<StateName, Buffer>> {
  const pictures = new Map<StateName, Buffer>();
  for (const name of stateNames) {
    const page = await open(states[name].hash, states[name].size);
    await page.waitForFunction(() => !/Asking …|جارٍ السؤال…/.test(document.body.innerText));
    pictures.set(name, await page.screenshot());
    await page.close();
  }
  return pictures;
}
