/**
 * The statement that writes a JSON array of rows into a table; a row that is there is replaced. All its parts are
 * constants of this folder. `columns` is written as in the table, `id uuid, from_day date`; the field of a row is the
 * column in camel case, without `_day`. `merged` says how single columns are replaced otherwise.
 */
export function manyRows(table: string, key: string, columns: string, merged: Record<string, string> = {}): string {
  const pairs = columns.split(',').map((column) => column.trim().split(/\s+/) as [name: string, type: string]);
  const names = pairs.map(([name]) => name);
  const keys = key.split(', ');
  const replaced = names
    .filter((name) => !keys.includes(name))
    .map((name) => `${name} = ${merged[name] ?? `excluded.${name}`}`);
  return `
    insert into ${table} (${names.join(', ')})
    select ${names.map((name) => `"${fieldOf(name)}"`).join(', ')}
    from jsonb_to_recordset($1) as given (${pairs.map(([name, type]) => `"${fieldOf(name)}" ${type}`).join(', ')})
    on conflict (${key}) do update set ${replaced.join(', ')}`;
}

function fieldOf(column: string): string {
  return column.replace(/_day$/, '').replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
