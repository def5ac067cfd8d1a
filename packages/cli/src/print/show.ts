import { type Formats, formatOf } from '../read/options.js';
import { exitCodes, type Reply } from '../reply/reply.js';
import { printCsv } from './csv.js';
import { printTerminal } from './terminal.js';

/** Puts a reply on stdout in the format asked for, nothing beside it, and sets the exit code. */
export function show<T>(reply: Reply<T>, options: Formats): void {
  process.stdout.write(printed(reply, options));
  process.exitCode = reply.isOpen ? exitCodes.open : exitCodes.answered;
}

function printed<T>(reply: Reply<T>, options: Formats): string {
  switch (formatOf(options)) {
    case 'json':
      return `${JSON.stringify(reply.answer, null, 2)}\n`;
    case 'csv':
      return printCsv(reply);
    case 'geojson':
      return `${JSON.stringify(reply.geojson?.())}\n`;
    case 'terminal': {
      if (reply.text !== undefined) return `${reply.text}\n`;
      const isColoured = process.stdout.isTTY && process.env.NO_COLOR === undefined;
      return printTerminal(reply, options.footnotes, isColoured);
    }
  }
}
