import type { FileCourse, Named } from '../domain/timetable/timetable-file.ts';
import type { XmlNode } from './xml-tree.ts';

/** A row of a table: its columns are attributes, all texts. */
export type AscRow = Record<string, string>;

/** The tables of a file of aSc Timetables. Ids are unique in a table only; outside they go as `teachers:*12`. */
export class AscTables {
  private readonly tables: Map<string, AscRow[]>;

  constructor({ children }: XmlNode) {
    this.tables = new Map(children.map(({ tag, children: rows }) => [tag, rows.map(({ attributes }) => attributes)]));
  }

  rows(table: string): AscRow[] {
    return this.tables.get(table) ?? [];
  }

  row(table: string, id: string | undefined): AscRow | undefined {
    return this.rows(table).find((row) => row['id'] === id);
  }

  /** The rows a list of ids names, in the order of the table. */
  listed(table: string, ids: string | undefined): AscRow[] {
    const wanted = listOf(ids);
    return this.rows(table).filter(({ id = '' }) => wanted.includes(id));
  }

  named(table: string): FileCourse[] {
    return this.rows(table).map((row) => namedIn(table, row));
  }

  find(table: string, id: string | undefined): FileCourse | undefined {
    const row = this.row(table, id);
    return row && namedIn(table, row);
  }
}

/** Ids with commas between them, and perhaps spaces. */
export function listOf(text = ''): string[] {
  const ids = text.split(',').map((id) => id.trim());
  return ids.filter((id) => id !== '');
}

export const keyIn = (table: string, id: string | undefined): string => `${table}:${id ?? ''}`;

/** The school's own number of a thing (`partner_id`) says more than its short name. */
function namedIn(table: string, row: AscRow): FileCourse {
  const code = row['partner_id'] || row['short'];
  const named: Named = { id: keyIn(table, row['id']), name: nameOf(row) };
  return code ? { ...named, code } : named;
}

/** People may be written in columns: then the surname comes first, as in lists, and the patronymic is left out. */
function nameOf({ name = '', firstname = '', lastname = '' }: AscRow): string {
  const [first = ''] = firstname.split(' ');
  return lastname && first ? `${lastname} ${first}` : name || lastname;
}
