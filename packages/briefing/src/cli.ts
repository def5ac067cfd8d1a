#!/usr/bin/env node
/** The main job: who held the road to Homs, how near the front was, and which routes were cut, day by day. */
import { fileURLToPath } from 'node:url';
import { briefingCommand } from './command.js';

// Whoever reads the first lines only (`| head`) closes the pipe: no fault of his.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  briefingCommand(fileURLToPath(new URL('../maps/', import.meta.url))).parse();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
