/** Finds rows by a name they carry; the rows of one name keep their order. */
export function grouped<Row>(rows: readonly Row[], nameOf: (row: Row) => string): (name: string) => Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const known = found.get(name);
    if (known) known.push(row);
    else found.set(name, [row]);
  }
  return (name) => found.get(name) ?? [];
}
