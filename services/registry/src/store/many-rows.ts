/** Columns of a table and their types; the row's field is the column in camel case, without `_day`. */
type Columns = Record<string, string>;

/**
 * The statement that writes a JSON array of rows into a table; a row that is there is replaced. All its parts are
 * constants of this folder. `merged` says how single columns are replaced otherwise.
 */
export function manyRows(table: string, key: string, columns: Columns, merged: Record<string, string> = {}): string {
  const names = Object.keys(columns);
  const keys = key.split(', ');
  const given = names.map((name) => `"${fieldOf(name)}" ${columns[name]}`);
  const replaced = names
    .filter((name) => !keys.includes(name))
    .map((name) => `${name} = ${merged[name] ?? `excluded.${name}`}`);
  return `
    insert into ${table} (${names.join(', ')})
    select ${names.map((name) => `"${fieldOf(name)}"`).join(', ')}
    from jsonb_to_recordset($1) as given (${given.join(', ')})
    on conflict (${key}) do update set ${replaced.join(', ')}`;
}

function fieldOf(column: string): string {
  return column.replace(/_day$/, '').replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
