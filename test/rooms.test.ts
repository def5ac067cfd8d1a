import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './consumer.js';

/** Folders that hold no code of the house: the record is named as a whole, reports are told beside. */
const beside = ['api', 'bench', 'curated', 'src', 'test', 'tools'];

it('every room is found from the table of where things are', () => {
  const files = execFileSync('git', ['ls-files', 'packages'], { cwd: root, encoding: 'utf8' });
  const rooms = new Set(
    files.split('\n').flatMap((file) => {
      const [room] = /^packages\/(?:data|sql|tables|\w+\/src)\/[^/.]+\//.exec(file) ?? [];
      return room && !beside.includes(room.split('/').at(-2) ?? '') ? room : [];
    }),
  );
  expect(rooms.size).toBeGreaterThan(25);
  const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  expect([...rooms].filter((room) => !guide.includes(`\`${room}`))).toEqual([]);
});
