/** A synthetic country-decade of the record's shape, as Parquet sorted by place and time, streamed by DuckDB. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

export interface Size {
  readonly places: number;
  readonly changesPerPlace: number;
  readonly claimsPerChange: number;
}

/** Ten years of hours. */
const hours = 87_600;
const documentsPerHour = 10;
const origins = 200;

const start = "TIMESTAMP '2010-01-01 00:00:00'";
const time = (hour: string) =>
  `strftime(${start} + to_hours(CAST(${hour} AS BIGINT)), '%Y-%m-%dT%H:%M:%SZ')`;
const id = (letter: string, n: string) => `'${letter}' || lpad(CAST(${n} AS VARCHAR), 9, '0')`;
/** The id of a place, as the generator writes it. */
export const placeId = (n: number) => `p${String(n).padStart(9, '0')}`;
/** The same number for the same row in every run. */
const drawn = (n: string, salt: number, below: number) =>
  `CAST(hash(${n} * 64 + ${salt}) % ${below} AS BIGINT)`;
const actor = (n: string, salt: number) => `'actor-' || ${drawn(n, salt, 5)}`;
const none = 'CAST(NULL AS VARCHAR)';

/** Table → query. Every tenth change or so overlaps the next; some are entries, some departures, some are denied. */
function tablesOf({ places, changesPerPlace, claimsPerChange }: Size): Record<string, string> {
  const changes = places * changesPerPlace;
  const step = Math.floor((hours - 400) / changesPerPlace);
  const begins = `((n % ${changesPerPlace}) * ${step} + ${drawn('n', 1, step)})`;
  const lasts = `(1 + ${drawn('n', 2, 12)} + CASE WHEN ${drawn('n', 3, 10)} = 0 THEN ${step} ELSE 0 END)`;
  const events = `SELECT n, ${begins} AS begins, ${begins} + ${lasts} AS ends, ${drawn('n', 4, 40)} AS lot FROM range(${changes}) r(n)`;
  const kind = `CASE lot WHEN 0 THEN 'withdrawal' WHEN 1 THEN 'entry' ELSE 'capture' END`;
  const place = id('p', `n // ${changesPerPlace}`);
  return {
    events: `SELECT ${id('e', 'n')} AS id, ${kind} AS kind, ${time('begins')} AS when_notBefore, ${time('ends')} AS when_notAfter,
      ${place} AS places, CAST(n + 1 AS BIGINT) AS row FROM (${events})`,
    events_effects: `SELECT ${id('e', 'n')} AS event, 1 AS position, ${place} AS control_place, ${none} AS control_area, ${none} AS control_segment,
      CASE WHEN lot = 0 THEN 'nobody' ELSE ${actor('n', 5)} END AS control_to,
      CASE WHEN lot = 0 THEN ${actor('(n - 1)', 5)} END AS control_from, lot = 1 AS control_entry,
      ${none} AS control_extent, ${none} AS control_except, ${none} AS control_holder, ${none} AS control_in, ${none} AS control_holds
      FROM (${events})`,
    events_actors: `SELECT ${id('e', 'n')} AS event, 1 AS position, ${actor('n', 5)} AS actor, 'agent' AS role FROM (${events})`,
    claims: `SELECT ${id('c', 'c')} AS id, ${id('e', 'n')} AS event, CASE WHEN c % ${claimsPerChange} > 0 AND ${drawn('c', 6, 12)} = 0 THEN 'denies' ELSE 'asserts' END AS stance,
      'origin-' || ${drawn('c', 7, origins)} AS origin, CASE WHEN ${drawn('c', 8, 4)} = 0 THEN 'relayed' ELSE 'stated' END AS basis,
      ${none} AS when_notBefore, ${none} AS when_notAfter,
      ${none} AS copyOf,
      ${id('s', `(ends + 1 + ${drawn('c', 9, 48)}) * ${documentsPerHour} + ${drawn('c', 10, documentsPerHour)}`)} AS source, CAST(c + 1 AS BIGINT) AS row
      FROM (SELECT c, n, ${begins} + ${lasts} AS ends FROM (SELECT c, c // ${claimsPerChange} AS n FROM range(${changes * claimsPerChange}) r(c)))`,
    sources: `SELECT ${id('s', 'n')} AS id, ${time(`n // ${documentsPerHour}`)} AS published_notAfter FROM range(${(hours + 2000) * documentsPerHour}) r(n)`,
    origins: `SELECT 'origin-' || n AS id, CASE WHEN n % 3 = 0 THEN 'monitor' ELSE 'media' END AS kind,
      CASE WHEN n % 5 < 3 THEN 'independent' ELSE 'bloc-' || (n % 4) END AS alignment FROM range(${origins}) r(n)`,
    actors: `SELECT 'actor-' || n AS id, 'bloc-' || (n % 4) AS bloc FROM range(5) r(n)`,
    actors_memberOf: `SELECT ${none} AS actor, ${none} AS memberOf WHERE false`,
    relations: `SELECT * FROM (VALUES ('bloc-0', 'bloc-1', 'hostile', '2000-01-01T00:00:00Z', ${none}, 1), ('bloc-1', 'bloc-2', 'allied', '2000-01-01T00:00:00Z', ${none}, 2))
      v(a, b, relation, "from", "until", row)`,
    places: `SELECT ${id('p', 'n')} AS id, ${none} AS heldWith, 'village' AS kind, 'x' AS country, 36 + (n % 400) / 100.0 AS lon, 33 + (n // 400) / 100.0 AS lat FROM range(${places}) r(n)`,
    baseline: `SELECT ${id('b', 'n')} AS id, ${id('p', 'n')} AS place, ${none} AS area, n AS row FROM range(${places}) r(n)`,
    baseline_holders: `SELECT ${id('b', 'n')} AS baseline, 1 AS position, 'actor-0' AS actor FROM range(${places}) r(n)`,
    areas: `SELECT ${none} AS id, 0 AS row WHERE false`,
    areas_members: `SELECT ${none} AS area, 0 AS position, ${none} AS place WHERE false`,
    events_after: `SELECT ${none} AS event, 0 AS position, ${none} AS "after" WHERE false`,
    events_contradicts: `SELECT ${none} AS event, 0 AS position, ${none} AS contradicts WHERE false`,
    events_admits: `SELECT ${none} AS event, 0 AS position, ${none} AS admits WHERE false`,
  };
}

/** Writes them into a folder; rows are made in order as they are written, so that memory does not grow with the size. */
export async function generate(folder: string, size: Size): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' });
  const connection = await instance.connect();
  for (const [name, query] of Object.entries(tablesOf(size)))
    await connection.run(
      `COPY (${query}) TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet, ROW_GROUP_SIZE 61440)`,
    );
  connection.closeSync();
  instance.closeSync();
}
