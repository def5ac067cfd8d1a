/** The working tree, files not yet committed included, as a repository of its own. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function copyTree(from, into, runHere, runThere) {
  const listed = runHere('git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  for (const file of listed.split('\0')) {
    if (file === '' || !existsSync(join(from, file))) continue;
    mkdirSync(dirname(join(into, file)), { recursive: true });
    copyFileSync(join(from, file), join(into, file));
  }
  const who = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost'];
  runThere('git', 'init', '--quiet', '--initial-branch=main');
  runThere('git', 'add', '--all');
  runThere('git', ...who, 'commit', '--quiet', '--message', 'Rehearse');
}
