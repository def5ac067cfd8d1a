/** As much of it as is used here; the package brings no types. */
declare module 'better-sqlite3' {
  interface Statement {
    run(...values: unknown[]): unknown;
    get(...values: unknown[]): unknown;
    pluck(): Statement;
  }
  export default class Database {
    constructor(file: string);
    exec(sql: string): this;
    prepare(sql: string): Statement;
    transaction(work: () => void): () => void;
  }
}
