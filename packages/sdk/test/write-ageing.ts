/** `npm run ageing`: the figures of docs/ageing.md, as the record has them now. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { syria2024 } from '../src/index.js';
import { withAgeingFigures } from './ageing-figures.js';

const page = fileURLToPath(new URL('../../../docs/ageing.md', import.meta.url));
writeFileSync(page, withAgeingFigures(readFileSync(page, 'utf8'), syria2024));
