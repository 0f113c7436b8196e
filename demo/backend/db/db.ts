/** What the backend asks of a database, inside a transaction and out of it. */
export interface Queryable {
  /** Runs one statement; values travel as parameters `$1, $2 …` and never inside `sql`. */
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Runs statements of our own making, separated by semicolons and without parameters. */
  run(script: string): Promise<void>;
}

/**
 * Postgres, in process or on a server. Both implementations answer `timestamptz` as Date, `jsonb` parsed and
 * `integer` and `bigint` as number. Instants go in as ISO strings, JSON as text.
 */
export interface Db extends Queryable {
  /** Commits when `work` resolves, rolls back when it rejects. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
