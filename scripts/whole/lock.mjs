/** One at a time: whoever comes second waits; what a killed process held is free. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const pause = new Int32Array(new SharedArrayBuffer(4));
const longest = 600_000;

/** Does something while no other process holds the file. */
export function holding(file, act) {
  const until = Date.now() + longest;
  while (!take(file)) {
    if (Date.now() > until) throw new Error(`${file} is held by process ${ownerOf(file)}`);
    Atomics.wait(pause, 0, 0, 50);
  }
  try {
    return act();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const owner = ownerOf(file);
  if (owner !== undefined && !isAlive(owner)) free(file, owner);
  return false;
}

/** Only the dead one's: if another has taken it meanwhile, it is put back. */
function free(file, owner) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (ownerOf(aside) !== owner) renameSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  rmSync(aside, { force: true });
}

function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // Linux keeps the number of who has ended and was not asked for.
    return !/^\d+ \(.*\) Z/s.test(statusOf(pid));
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}
