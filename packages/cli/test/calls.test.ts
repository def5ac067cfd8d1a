/** How the command is called: names, formats, exit codes, help, completion, files. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syria2024 } from '@syria-2024/sdk';
import { describe, expect, it } from 'vitest';
import { cli, run, spawn } from './run.js';

const escapeCharacter = String.fromCharCode(27);
const { stdout: completed } = await run('complete', '--', '');
const commands = completed
  .trim()
  .split('\n')
  .filter((name) => name !== 'help');

describe('exit codes', () => {
  it.each([
    [0, 'who homs 2024-12-06'],
    [0, 'route damascus tartus --at 2024-12-08'],
    [0, '--help'],
    [1, 'who homs 2024-12-07T20:00'],
    [1, 'events --on 2024-11-27 --near bukamal --within 1'],
    [1, 'find Suran'],
    [2, 'who suran 2024-12-05'],
    [2, 'who homs 2025-01-01'],
    [2, 'who homs yesterday'],
    [2, 'who nowhere-at-all 2024-12-05'],
    [2, 'route homs hama --at 2024-12-05 --bloc goverment'],
    [2, 'events --on 2024-12-05 --from 2024-12-04'],
    [2, 'events --on 2024-12-05 --within far'],
    [2, 'claims --deny homs --stance asserts'],
    [2, 'claims --origin nobody-known'],
    [2, 'map 2024-12-31'],
    [2, 'changes 2024-12-06 2024-12-05'],
    [2, 'briefing --at 2024-12-31'],
    [2, 'changes 2024-12-05 --json --csv'],
    [2, 'wo homs'],
  ])('%i: %s', async (code, call) => {
    const { status, stdout, stderr } = await run(...call.split(' '));
    expect(status).toBe(code);
    if (code === 2) expect([stdout, stderr === '']).toEqual(['', false]);
    else expect([stderr, stdout === '']).toEqual(['', false]);
  });

  it.each([
    'who homs 2024-12-06',
    'who homs 2024-12-07T20:00 --json',
    'who nowhere-at-all 2024-12-05',
  ])('of a process, and what it prints, are those: %s', async (call) => {
    expect(spawn(...call.split(' '))).toEqual(await run(...call.split(' ')));
  });
});

describe('names', () => {
  it.each(['حمص', 'Hims', 'HOMS', 'Homs, Syria'])('finds %s', async (name) => {
    expect((await run('distance', name, 'rastan')).stdout).toMatch(/^Homs is /);
  });

  it('lists what an ambiguous name may mean, by id', async () => {
    const { stderr } = await run('who', 'Suran', '2024-12-05');
    for (const id of ['suran-aleppo', 'suran-hama']) expect(stderr).toContain(id);
  });

  it('lists what is near a name that is on no record', async () => {
    expect((await run('who', 'hom')).stderr).toContain('homs');
  });
});

describe('stdout', () => {
  it('has no colour in a pipe', async () => {
    for (const name of ['who homs', 'changes 2024-12-05', 'briefing --at 2024-12-05'])
      expect((await run(...name.split(' '))).stdout).not.toContain(escapeCharacter);
  });

  it('may be closed early', () => {
    const { stderr } = spawnSync('bash', ['-c', `node '${cli}' claims --json | head -n 1`], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });
});

describe('help', () => {
  it.each(commands)('%s shows examples that run', async (command) => {
    const { stdout } = await run(command, '--help');
    if (command === 'briefing') return expect(stdout).toContain('--as-of');
    const examples = [...stdout.matchAll(/\$ syria-2024 (.*)/g)].map(([, line = '']) => line);
    expect(stdout).toContain('Examples:');
    for (const line of examples) {
      const [call = ''] = line.split(' > ');
      const words = call.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", '')) ?? [];
      const isWriting = /--(svg|png) \S+\.(svg|png)/.test(line);
      if (!isWriting) expect([line, (await run(...words)).stderr]).toEqual([line, '']);
    }
  });
});

describe('completion', () => {
  const folder = mkdtempSync(join(tmpdir(), 'syria-2024-'));
  const complete = (...words: string[]) =>
    execFileSync(
      'bash',
      [
        '-c',
        `source <(syria-2024 completion bash)
         COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
         _syria_2024; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
      },
    ).trim();
  execFileSync('ln', ['-s', cli, join(folder, 'syria-2024')]);

  it('completes commands, places, options and their words in a real shell', () => {
    expect(complete('syria-2024', 'wh')).toBe('who');
    expect(complete('syria-2024', 'who', 'talb')).toBe('talbiseh');
    expect(complete('syria-2024', 'who', '--as')).toBe('--as-of');
    expect(complete('syria-2024', 'route', '--bloc', 'oppo')).toBe('opposition');
    const places = complete('syria-2024', 'distance', '').split('\n');
    expect(places).toHaveLength(syria2024.dataset.places.length);
  });

  it.each(['zsh', 'fish'])('has a script for %s', async (shell) => {
    expect((await run('completion', shell)).stdout).toContain('syria-2024 complete --');
  });
});

describe('drawings', () => {
  it('go to a file, or to stdout', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'syria-2024-'));
    const [svg, png] = [join(folder, 'map.svg'), join(folder, 'map.png')];
    expect((await run('map', '2024-12-07', '--svg', svg, '--png', png)).stdout).toBe('');
    const drawn = readFileSync(svg, 'utf8');
    expect(drawn).toContain('The approaches to Homs, Saturday, 7 December 2024');
    expect((await run('map', '2024-12-07', '--svg')).stdout).toBe(drawn);
    const picture = readFileSync(png);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const [, width] = /width="(\d+)"/.exec(drawn) ?? [];
    expect(picture.readUInt32BE(16)).toBe(2 * Number(width));
  });

  it('show the country with the land that the places make', async () => {
    expect((await run('map', '2024-12-05', '--of', 'country', '--svg')).stdout).toContain(
      'Who held what',
    );
  });
});

describe('npm run', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  it('briefing -- --json is JSON and nothing else, npm’s own lines left out', () => {
    const args = ['run', '--silent', 'briefing', '--', '--json', '--at', '2024-12-06', '--no-maps'];
    const stdout = execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    expect(JSON.parse(stdout).days[0].day).toBe('2024-12-06');
  });
});
