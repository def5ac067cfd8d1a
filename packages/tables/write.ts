/** `npm run tables [-- FOLDER]`: writes the record and its answers in every format, and says how large they are. */
import { join, resolve } from 'node:path';
import { syria2024 } from '@syria-2024/sdk';
import { writeFiles } from '../data/ship/write.js';
import { filesOf } from './files.js';

const folder = resolve(
  process.env.INIT_CWD ?? process.cwd(),
  process.argv[2] ?? join(import.meta.dirname, 'dist'),
);
const files = filesOf(syria2024);
writeFiles(folder, files);
const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
console.log(`${files.size} files, ${(bytes / 1e6).toFixed(1)} MB, in ${folder}`);
