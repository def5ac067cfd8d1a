#!/usr/bin/env node
import { answer } from './program.js';

// Whoever reads the first lines only (`| head`) closes the pipe: no fault of his.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await answer(process.argv);
