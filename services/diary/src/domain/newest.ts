/** The newest version of each thing, in the order in which they were first said: a statement may write a row once. */
export function newest<Row extends { ver: number }>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const former = found.get(key);
    if (!former || former.ver < row.ver) found.set(key, row);
  }
  return [...found.values()];
}
