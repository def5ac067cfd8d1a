/**
 * `npm run docs:outputs [-- --check]`: under each command or script of a page that shows its output, writes what it prints
 * now. `--check` writes nothing and fails where a page shows something else.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['docs/cookbook.md', 'docs/datasheet.md'];
/** A command or a script, and below it what it prints. */
const shown = /```(sh|ts)\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;

// Inside the tree, so that scripts find the packages as a stranger's project does.
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'outputs-'));
symlinkSync(join(root, 'packages/cli/dist/cli.js'), join(folder, 'syria-2024'));

const environment = {
  ...process.env,
  NO_COLOR: '1',
  PATH: `${folder}${delimiter}${process.env.PATH}`,
};
const isCheck = process.argv.includes('--check');
try {
  for (const page of pages) write(page);
} finally {
  rmSync(folder, { recursive: true });
}

function write(page) {
  const file = join(root, page);
  const text = readFileSync(file, 'utf8');
  const right = text.replace(shown, (_, language, code) => {
    const printed = language === 'sh' ? runCommand(code) : runScript(code);
    return `\`\`\`${language}\n${code}\`\`\`\n\n\`\`\`text\n${printed.trimEnd()}\n\`\`\``;
  });
  if (right === text) return;
  if (!isCheck) return writeFileSync(file, right);
  console.error(`${page} shows what is no longer printed: npm run docs:outputs`);
  process.exitCode = 1;
}

/** An open answer ends with 1, and is shown like any other. */
function runCommand(code) {
  return run('bash', ['-c', `{ ${code.trim()}\n} || [ $? = 1 ]`], { cwd: folder });
}

function runScript(code) {
  const file = join(folder, 'script.ts');
  writeFileSync(file, code);
  return run('node', ['--import', 'tsx', file]);
}

function run(program, args, options = { cwd: root }) {
  return execFileSync(program, args, { ...options, env: environment, encoding: 'utf8' });
}
