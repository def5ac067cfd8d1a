/** Reads one record, and of the others only what the check of its references needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../register/collections/index.js';
import { type Kind, kinds } from '../register/kinds.js';
import { curatedFolder, filesOf, idIn } from './files.js';
import { claimIdsOf, segmentIdsOf } from './ids.js';
import type { Problem } from './problem.js';
import { type Entry, readEntry } from './records.js';

export interface One {
  readonly entry?: Entry;
  readonly problems: readonly Problem[];
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many files were opened. */
  readonly opened: number;
}

/** `file` lies below `folder`. Ids are the names of files; only those of segments and of copied claims stand inside. */
export function readOne(file: string, folder = curatedFolder): One {
  let opened = 0;
  const open = <K extends Kind>(kind: K, path: string) => {
    opened++;
    return readEntry(kind, path, readFileSync(join(folder, path), 'utf8'));
  };
  const kind = kindOf(file);
  const { entry, problems } = open(kind, file);
  if (entry === undefined) return { problems, ids: new Map(), opened };
  const ids = namesOfFiles(folder);
  ids.set('area', new Set([...(ids.get('area') ?? []), ...(ids.get('region') ?? [])]));
  const roads = filesOf('roads', folder).flatMap((path) => open('roads', path).entry ?? []);
  ids.set('segment', new Set(roads.flatMap(segmentIdsOf)));
  const copied = filesOf('sources', folder).filter((path) => isNamed(entry, idIn(path)));
  const sources = copied.flatMap((path) => open('sources', path).entry ?? []);
  ids.set('claim', new Set(sources.flatMap(claimIdsOf)));
  return { entry, problems, ids, opened };
}

function kindOf(file: string): Kind {
  const folder = file.split('/')[0];
  const kind = kinds.find((one) => one === folder);
  if (kind === undefined)
    throw new RangeError(`${file} lies in no collection; expected one of ${kinds.join(', ')}`);
  return kind;
}

function namesOfFiles(folder: string): Map<string, ReadonlySet<string>> {
  return new Map(
    kinds.flatMap((kind): [string, ReadonlySet<string>][] => {
      const { one } = collections[kind];
      return one === null ? [] : [[one, new Set(filesOf(kind, folder).map(idIn))]];
    }),
  );
}

/** Whether a claim of the record copies one of that source. */
function isNamed({ value }: Entry, source: string): boolean {
  return (
    'claims' in value &&
    value.claims.some(({ copyOf }) => copyOf?.startsWith(`${source}-`) ?? false)
  );
}
