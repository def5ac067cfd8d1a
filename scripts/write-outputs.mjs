/**
 * `npm run docs:outputs [-- --check]`: under each command or script of a page that shows its output, writes what it prints
 * now. `--check` writes nothing and fails where a page shows something else. Run by tsx: all is asked in this one process,
 * but for what a shell does with it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { listenTo, run } from '../packages/cli/test/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['docs/cookbook.md', 'docs/datasheet.md'];
/** A command or a script, and below it what it prints. */
const shown = /```(sh|ts)\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;
/** A call of the command, and the file that it is written to. */
const call = /^syria-2024 ([^|&;$`]*?)(?: > (\S+))?$/;

// Inside the tree, so that scripts find the packages as a stranger's project does.
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'outputs-'));
symlinkSync(join(root, 'packages/cli/dist/cli.js'), join(folder, 'syria-2024'));
process.chdir(folder);
process.env.NO_COLOR = '1';
process.env.PATH = `${folder}${delimiter}${process.env.PATH}`;

let scripts = 0;
const isCheck = process.argv.includes('--check');
try {
  for (const page of pages) await write(page);
} finally {
  process.chdir(root);
  rmSync(folder, { recursive: true });
}

async function write(page) {
  const file = join(root, page);
  const text = readFileSync(file, 'utf8');
  let right = text;
  for (const [block, language, code] of text.matchAll(shown)) {
    const printed = language === 'sh' ? await runLines(code) : await runScript(code);
    const told = `\`\`\`${language}\n${code}\`\`\`\n\n\`\`\`text\n${printed.trimEnd()}\n\`\`\``;
    right = right.replace(block, () => told);
  }
  if (right === text) return;
  if (!isCheck) return writeFileSync(file, right);
  console.error(`${page} shows what is no longer printed: npm run docs:outputs`);
  process.exitCode = 1;
}

async function runLines(code) {
  let printed = '';
  for (const line of code.trim().replaceAll('\\\n', ' ').split('\n'))
    printed += await runLine(line);
  return printed;
}

async function runLine(line) {
  const [, words, file] = call.exec(line) ?? [];
  if (words === undefined) return execFileSync('bash', ['-c', line], { encoding: 'utf8' });
  const given = words.match(/'[^']*'|\S+/g).map((word) => word.replaceAll("'", ''));
  const { status, stdout, stderr } = await run(...given);
  // An open answer ends with 1, and is shown like any other.
  if (status > 1) throw new Error(`${line}: ${stderr}`);
  if (file === undefined) return stdout;
  writeFileSync(file, stdout);
  return '';
}

async function runScript(code) {
  const file = join(folder, `script-${++scripts}.mjs`);
  writeFileSync(file, transformSync(code, { loader: 'ts', format: 'esm' }).code);
  const heard = listenTo(process.stdout);
  try {
    await import(pathToFileURL(file).href);
    return heard.text();
  } finally {
    heard.end();
  }
}
