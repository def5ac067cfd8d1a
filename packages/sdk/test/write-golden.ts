/** `npm run golden`: remakes the golden day files from the built record. */
import { syria2024 } from '../src/syria.js';
import { goldenFiles, writeGolden } from './golden-files.js';

const files = goldenFiles(syria2024);
writeGolden(files);
console.log(`${files.size} files in packages/sdk/test/golden: review them with git diff`);
