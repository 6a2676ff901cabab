/** The values of rows column by column, as `unnest` takes them. */
export function columns<Row>(rows: readonly Row[], ...keys: (keyof Row)[]): unknown[][] {
  return keys.map((key) => rows.map((row) => row[key]));
}

/** An instant as it was said: ISO 8601, milliseconds, UTC. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Rows as JSON text, for a `jsonb` parameter. */
export const json = (value: unknown): string => JSON.stringify(value);
