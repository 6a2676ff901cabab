/**
 * One CSV file: the header (names with spaces between them), then the rows in its order; what a row leaves out is empty.
 * Lines end in LF, only what needs quotes has them.
 * @throws RangeError when a row has a value of no column
 */
export function csvOf(header: string, rows: readonly Record<string, string>[]): string {
  const columns = header.split(/\s+/);
  const lines = rows.map((row) => {
    const strange = Object.keys(row).find((column) => !columns.includes(column));
    if (strange !== undefined) throw new RangeError(`no column ${strange}`);
    return columns.map((column) => quoted(row[column] ?? '')).join(',');
  });
  return [columns.join(','), ...lines, ''].join('\n');
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
