/** Runs one part and prints its figures, for `run.ts`. */
import { parts } from './parts.js';

const figures = await parts[process.argv[2] ?? '']?.();
console.log(JSON.stringify(figures));
process.exit();
