/**
 * What a build has made, as one file: the task runner keeps and gives back files one by one, and of one file a checksum
 * tells whether it came whole.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { sha256 } from './digest.mjs';

const madeFile = 'made.bin';
const headLength = 64;

/** Path → bytes, under their checksum, in one rename. */
export function keepMade(files) {
  const body = serialize(files);
  const fresh = `${madeFile}.new-${process.pid}`;
  writeFileSync(fresh, Buffer.concat([Buffer.from(sha256(body)), body]));
  renameSync(fresh, madeFile);
}

/** Throws where nothing was made, or where the file did not come whole. */
export function readMade() {
  const bytes = readFileSync(madeFile);
  const body = bytes.subarray(headLength);
  if (bytes.subarray(0, headLength).toString() !== sha256(body))
    throw new Error(`${madeFile} is not whole; build again`);
  return deserialize(body);
}
