/** Every command, and what they have in common. */
import { briefingCommand } from '@syria-2024/briefing/command';
import { AtlasError, coveredDays } from '@syria-2024/sdk';
import { Command, type CommanderError } from 'commander';
import { addChanges } from './commands/changes.js';
import { addClaims } from './commands/claims.js';
import { addCompletion } from './commands/completion.js';
import { addCorridors } from './commands/corridors.js';
import { addDistance } from './commands/distance.js';
import { addEvents } from './commands/events.js';
import { addFind } from './commands/find.js';
import { addMap } from './commands/map.js';
import { addNearest } from './commands/nearest.js';
import { addRoute } from './commands/route.js';
import { addWho } from './commands/who.js';
import { record } from './read/record.js';
import { CallError, exitCodes } from './reply/reply.js';

const days = coveredDays(record);
const { name, version } = record.dataset.meta;

const about = `
Days go from ${days[0]} to ${days.at(-1)}; a bare day means its end, Damascus time.
Places are found by any spelling: Homs, حمص, Hims.

Exit codes: ${exitCodes.answered} answered; ${exitCodes.open} the record leaves it open, or holds nothing on it;
  ${exitCodes.wrongCall} the call is wrong; ${exitCodes.ownFault} a fault of the command itself.

Examples:
  $ syria-2024 who homs 2024-12-06
  $ syria-2024 route damascus tartus --at 2024-12-07
  $ syria-2024 changes 2024-12-05 --csv > changes.csv`;

export function makeProgram(): Command {
  const program = new Command('syria-2024')
    .description('Who held what, which road was cut, and who said so: Syria, late 2024.')
    .version(`${name}, version ${version}`)
    .exitOverride()
    .showHelpAfterError('(--help shows examples)')
    .addHelpText('after', about);
  for (const add of [
    addWho,
    addRoute,
    addCorridors,
    addDistance,
    addNearest,
    addEvents,
    addClaims,
    addChanges,
    addMap,
    addFind,
  ])
    add(program);
  program.addCommand(briefingCommand().copyInheritedSettings(program));
  addCompletion(program);
  return program;
}

/** By its name: a command that is taken in may bring a commander of its own. */
function isOfCommander(error: unknown): error is CommanderError {
  return error instanceof Error && error.name === 'CommanderError';
}

/** Answers a call; a wrong one is told on stderr. */
export async function answer(argv: readonly string[]): Promise<void> {
  try {
    await makeProgram().parseAsync(argv);
  } catch (error) {
    if (isOfCommander(error)) {
      process.exitCode = error.exitCode === 0 ? exitCodes.answered : exitCodes.wrongCall;
      return;
    }
    const isOfCall = error instanceof CallError || error instanceof AtlasError;
    process.stderr.write(`${isOfCall ? `error: ${error.message}` : (error as Error).stack}\n`);
    process.exitCode = isOfCall ? exitCodes.wrongCall : exitCodes.ownFault;
  }
}
