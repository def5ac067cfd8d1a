/** Where code decides, room by room: what is mutated, as the files that git knows. */
import { execFileSync } from 'node:child_process';

const sdk = ['graph', 'time', 'evidence', 'control', 'roads', 'routes', 'scenarios'];

/** Room → its folder. */
export const rooms = new Map([
  ['lint', 'packages/data/lint/rules/'],
  ...sdk.map((room) => [room, `packages/sdk/src/${room}/`]),
]);

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).split('\n');

/** The TypeScript files of a room, sorted; where a branch is named, those that have changed since it was left. */
export function listFiles(room, since) {
  const folder = rooms.get(room);
  if (!folder)
    throw new RangeError(`no such room: ${room}; expected one of ${[...rooms.keys()].join(', ')}`);
  const files = since
    ? git('diff', '--name-only', '--diff-filter=d', `${since}...HEAD`, '--', folder)
    : git('ls-files', '--', folder);
  return files.filter((file) => file.endsWith('.ts')).sort();
}
