/** Whether the record, or the files of the package, are what the build shipped; in Node and wherever Web Crypto is. */
import { frozen } from '../register/plain/frozen.js';
import { digests } from './generated/digests.js';

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
 * A collection's digest is that of `json/<name>.json` (of `boundaries`, of the GeoJSON file). Throws a `TypeError` where
 * there is no Web Crypto: browsers give it to pages from https alone.
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
    const value = record[name];
    return value === undefined ? null : sha256(`${JSON.stringify(value)}\n`);
  });
}

/**
 * Reads each file that a manifest lists, recomputes its SHA-256, and tells which differ or cannot be read.
 *
 * `read` gets a path below the package's folder, such as `dist/files/json/claims.json`; what it throws counts as a file
 * that is not there. A manifest from the same folder shows damage only: against who would change both, take the one of
 * the release. Throws a `RangeError` where the manifest is of another algorithm, and a `TypeError` without Web Crypto.
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
  { algorithm, files }: Manifest,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Verdict> {
  if (algorithm !== 'sha256')
    throw new RangeError(`the manifest is of ${algorithm}; expected sha256`);
  return verdictOf(Object.keys(files), files, async (path) => {
    const bytes = await read(path).catch(() => null);
    return bytes && sha256(bytes);
  });
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
    throw new TypeError('no Web Crypto here; browsers give it to pages from https alone');
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
