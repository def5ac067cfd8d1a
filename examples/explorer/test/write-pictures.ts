/** `npm run pictures`: takes the named states anew. Look at them in test/out before the fingerprints are committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './help/fingerprint.js';
import { openExplorer } from './help/open.js';
import { takePictures } from './help/take-pictures.js';

const out = fileURLToPath(new URL('out/', import.meta.url));
mkdirSync(out, { recursive: true });
const explorer = await openExplorer();
try {
  const prints: Record<string, string> = {};
  for (const [name, png] of await takePictures(explorer)) {
    writeFileSync(`${out}${name}.png`, png);
    prints[name] = fingerprint(png).join('');
  }
  writeFileSync(
    new URL('golden/pictures.json', import.meta.url),
    `${JSON.stringify(prints, null, 1)}\n`,
  );
} finally {
  await explorer.close();
}
console.log('Pictures in examples/explorer/test/out; fingerprints in test/golden/pictures.json');
