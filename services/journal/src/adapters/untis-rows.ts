import type { UploadedFile } from '../domain/timetable/upload.ts';
import { Refusal } from '@parta/contracts';
import { defect, type Placing } from '../domain/timetable/placing.ts';
import { separatedRows } from './separated-rows.ts';

/** A row of the timetable: a class, teacher, subject and room at an hour. `place` null: not put anywhere. */
export type UntisRow = {
  lesson: string;
  classes: string[];
  teacher: string;
  subject: string;
  room: string;
  place: { day: number; hour: number } | null;
};

/** A lesson of so many hours a week. */
export type UntisLesson = Omit<UntisRow, 'room' | 'place'> & { hours: number };

const NAME = /gpu(\d{3})/i;

/** True when a file is called as Untis calls those of a set: `GPU001.TXT`, also with the school before it. */
export const isOfUntis = ({ name }: UploadedFile): boolean => NAME.test(name);

/** The files of a set by their numbers. */
export class UntisSet {
  private readonly files: Map<string, UploadedFile>;

  constructor(files: UploadedFile[]) {
    this.files = new Map(files.map((file) => [NAME.exec(file.name)?.[1] ?? '', file]));
  }

  has(number: string): boolean {
    return this.files.has(number);
  }

  /** GPU001. Rows that tell no lesson, day or hour are given back as defects. */
  timetable(): { rows: UntisRow[]; defects: Placing[] } {
    if (!this.has('001')) throw missingFiles(['GPU001']);
    const all = this.cells('001').map(({ line, cells }) => rowOf(cells) ?? defect(`GPU001:${line}`, cells.join(' ')));
    const isRow = (each: UntisRow | Placing): each is UntisRow => 'lesson' in each;
    return { rows: all.filter(isRow), defects: all.filter((each): each is Placing => !isRow(each)) };
  }

  /** GPU002, none without it. */
  lessons(): UntisLesson[] {
    return this.cells('002').map(({ cells }) => {
      const [lesson = '', hours = '', , , classes = '', teacher = '', subject = ''] = cells;
      const whole = Math.floor(Number(hours.replace(',', '.')) || 0);
      return { lesson, hours: whole, classes: classesIn(classes), teacher: teacherIn(teacher), subject };
    });
  }

  /** Short and long names out of GPU003 to GPU006; a teacher's first name is the 29th column. */
  names(number: '003' | '004' | '005' | '006'): Map<string, string> {
    const rows = this.cells(number).map(({ cells }) => cells);
    return new Map(
      rows.map((cells): [string, string] => {
        const [short = '', long = ''] = cells;
        const first = number === '004' ? (cells[28] ?? '') : '';
        return [short, `${long} ${first}`.trim() || short];
      }),
    );
  }

  private cells(number: string): ReturnType<typeof separatedRows> {
    const file = this.files.get(number);
    return file ? separatedRows(file.name, file.bytes) : [];
  }
}

export function missingFiles(names: string[]): Refusal {
  return new Refusal('timetable-file-missing', 'Files of the set are missing', { names: names.join(', ') });
}

function rowOf(cells: string[]): UntisRow | undefined {
  const [lesson = '', classes = '', teacher = '', subject = '', room = '', day = '', hour = ''] = cells;
  const place = placeOf(day, hour);
  if (lesson === '' || place === undefined) return undefined;
  return { lesson, classes: classesIn(classes), teacher: teacherIn(teacher), subject, room, place };
}

/** Monday is 1. Null for an hour that was not placed, undefined for what is no place of a week. */
function placeOf(day: string, hour: string): UntisRow['place'] | undefined {
  if ((day === '' || day === '0') && (hour === '' || hour === '0')) return null;
  if (!/^[1-7]$/.test(day) || !/^\d{1,2}$/.test(hour)) return undefined;
  return { day: Number(day), hour: Number(hour) };
}

const classesIn = (cell: string): string[] => cell.split('~').filter((name) => name !== '');
/** Untis writes `?` where no teacher is known yet. */
const teacherIn = (cell: string): string => (cell.startsWith('?') ? '' : cell);
