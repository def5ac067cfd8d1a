/** Whether the record, or the files of the package, are what the build shipped; in Node and wherever Web Crypto is. */
import { frozen } from '../register/plain/frozen.js';
import { shown } from '../register/plain/shown.js';
import { digests } from './generated/digests.js';
import { RecordError } from './record-error.js';

export { RecordError };

/**
 * A collection of the dataset, `meta` or `boundaries`.
 *
 * @example
 * ```ts
 * import { dataset } from '@syria-2024/data/dataset';
 * import { type Collection, verify } from '@syria-2024/data/verify';
 * const changed: Collection[] = (await verify(dataset)).differences.map(({ name }) => name);
 * console.log(changed); // []
 * ```
 */
export type Collection = keyof typeof digests;

/**
 * One collection or file that is not what was shipped: SHA-256 in hexadecimal, null where there is none.
 *
 * @example
 * ```ts
 * import { dataset } from '@syria-2024/data/dataset';
 * import { type Difference, verify } from '@syria-2024/data/verify';
 * const [first]: readonly Difference[] = (await verify({ ...dataset, places: [] })).differences;
 * console.log(first?.name); // places
 * ```
 */
export interface Difference<Name extends string = string> {
  readonly name: Name;
  readonly expected: string | null;
  readonly found: string | null;
}

/**
 * `isIntact` where nothing differs.
 *
 * @example
 * ```ts
 * import { dataset } from '@syria-2024/data/dataset';
 * import { type Verdict, verify } from '@syria-2024/data/verify';
 * const { isIntact }: Verdict = await verify(dataset);
 * console.log(isIntact); // true
 * ```
 */
export interface Verdict<Name extends string = string> {
  readonly isIntact: boolean;
  readonly differences: readonly Difference<Name>[];
}

/**
 * What `@syria-2024/data/manifest.json` holds: path below the package's folder → SHA-256 in hexadecimal.
 *
 * @example
 * ```ts
 * import { type Manifest, verifyFiles } from '@syria-2024/data/verify';
 * const manifest: Manifest = { name: 'none', version: '0.0.0', algorithm: 'sha256', files: {} };
 * console.log((await verifyFiles(manifest, async () => new Uint8Array())).isIntact); // true
 * ```
 */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly algorithm: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Recomputes the SHA-256 of each collection, and tells which are not as this version shipped them.
 *
 * Takes the whole record, as `dataset` or as parsed from the JSON files; of the lean record everything with texts differs.
 * A collection's digest is that of `json/<name>.json` (of `boundaries`, of the GeoJSON file). Throws a `RecordError`:
 * `no-web-crypto` where there is none (browsers give it to pages from https alone), `invalid-value` for what JSON cannot write.
 *
 * @example
 * ```ts
 * import { dataset } from '@syria-2024/data/dataset';
 * import { verify } from '@syria-2024/data/verify';
 * const { isIntact, differences } = await verify(dataset);
 * console.log(isIntact, differences.map(({ name }) => name));
 * ```
 */
export async function verify(
  record: Readonly<Partial<Record<Collection, unknown>>>,
): Promise<Verdict<Collection>> {
  const names = Object.keys(digests) as Collection[];
  return verdictOf(names, digests, async (name) => {
    const text = textOf(record, name);
    return text === undefined ? null : sha256(`${text}\n`);
  });
}

function textOf(record: Readonly<Partial<Record<string, unknown>>>, name: string) {
  try {
    if (typeof record === 'object') return JSON.stringify(record[name]);
  } catch (cause) {
    // A circle, a bigint, a getter that throws.
    throw new RecordError('invalid-value', `verify: ${name} is no plain data`, { cause });
  }
  throw new RecordError('invalid-value', `verify: expected the record, not ${shown(record)}`);
}

/**
 * Reads each file that a manifest lists, recomputes its SHA-256, and tells which differ or cannot be read.
 *
 * `read` gets a path below the package's folder, such as `dist/files/json/claims.json`; what it throws counts as a file
 * that is not there. A manifest from the same folder shows damage only: against who would change both, take the one of
 * the release. Throws a `RecordError`: `other-version` where the manifest is of another algorithm, `invalid-value` where it is
 * none or `read` gives no bytes, `no-web-crypto` as `verify`.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { createRequire } from 'node:module';
 * import { dirname, join } from 'node:path';
 * import { verifyFiles } from '@syria-2024/data/verify';
 * const file = createRequire(import.meta.url).resolve('@syria-2024/data/manifest.json');
 * const manifest = JSON.parse(await readFile(file, 'utf8'));
 * const { isIntact } = await verifyFiles(manifest, (path) => readFile(join(dirname(file), '..', path)));
 * console.log(isIntact);
 * ```
 */
export async function verifyFiles(
  manifest: Manifest,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Verdict> {
  const files = filesIn(manifest);
  if (typeof read !== 'function')
    throw new RecordError(
      'invalid-value',
      `verifyFiles: read: ${shown(read)}; expected a function`,
    );
  return verdictOf(Object.keys(files), files, async (path) => {
    const bytes = await readOrNull(read, path);
    if (bytes === null || bytes instanceof Uint8Array) return bytes && sha256(bytes);
    throw new RecordError(
      'invalid-value',
      `verifyFiles: of ${path} read gave ${shown(bytes)}; expected bytes`,
    );
  });
}

function filesIn(manifest: Manifest): Manifest['files'] {
  const { algorithm, files } = fieldsOf(manifest);
  if (files === undefined)
    throw new RecordError('invalid-value', `verifyFiles: ${shown(manifest)} is no manifest`);
  if (algorithm !== 'sha256')
    throw new RecordError(
      'other-version',
      `the manifest is of ${shown(algorithm)}; expected sha256`,
    );
  return files;
}

function fieldsOf(manifest: Manifest): Partial<Manifest> {
  try {
    const { algorithm, files } = manifest;
    return { algorithm, files: Object.fromEntries(Object.entries(files)) };
  } catch {
    // No object, or a getter that throws.
    return {};
  }
}

/** What is thrown, or nothing given, counts as a file that is not there. */
async function readOrNull(
  read: (path: string) => Promise<Uint8Array>,
  path: string,
): Promise<Uint8Array | null> {
  try {
    return (await read(path)) ?? null;
  } catch {
    return null;
  }
}

async function verdictOf<Name extends string>(
  names: readonly Name[],
  expected: Readonly<Record<Name, string>>,
  foundFor: (name: Name) => Promise<string | null>,
): Promise<Verdict<Name>> {
  const differences: Difference<Name>[] = [];
  for (const name of names) {
    const found = await foundFor(name);
    if (found !== expected[name]) differences.push({ name, expected: expected[name], found });
  }
  return frozen({ isIntact: differences.length === 0, differences });
}

async function sha256(content: string | Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle)
    throw new RecordError(
      'no-web-crypto',
      'no Web Crypto here; browsers give it to pages from https alone',
    );
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
