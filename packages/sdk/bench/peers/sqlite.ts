/** SQLite, from here: the one peer that is built on the machine is installed by `npm run bench` alone. */
import Sqlite from 'better-sqlite3';

export type Held = readonly [place: string, ms: number, holder: string];

/** Who held a place at a time, by a prepared search in a table of who held what since when. */
export function sqliteOf(rows: readonly Held[]): (place: string, ms: number) => unknown {
  const database = new Sqlite(':memory:');
  database.exec(
    'create table held (place text, ms integer, holder text, primary key (place, ms)) without rowid',
  );
  const insert = database.prepare('insert into held values (?, ?, ?)');
  database.transaction(() => {
    for (const row of rows) insert.run(...row);
  })();
  const find = database
    .prepare('select holder from held where place = ? and ms <= ? order by ms desc limit 1')
    .pluck();
  return (place, ms) => find.get(place, ms) ?? null;
}
