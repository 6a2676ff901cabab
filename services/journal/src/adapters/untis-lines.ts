import { grouped } from '../domain/grouped.ts';
import type { UntisLesson, UntisRow } from './untis-rows.ts';

/** Who learns what together at one hour: rows of one lesson in one room, or of one teacher where no room is written. */
type Line = Omit<UntisRow, 'teacher'> & { teachers: string[] };

/** What stands together every week: lines of one lesson with the same people, `hours` of them a week. */
export type UntisEvent = Pick<Line, 'lesson' | 'classes' | 'teachers' | 'subject'> & { hours: number; lines: Line[] };

/** The rows of a timetable joined to events; lessons that have hours and no row at all come after them. */
export function eventsOf(rows: UntisRow[], lessons: UntisLesson[]): UntisEvent[] {
  const events = [...grouped(linesOf(rows), keyOf).values()].map((lines): UntisEvent => {
    const [{ lesson, classes, teachers, subject }] = lines as [Line];
    const told = lessons.filter((each) => each.lesson === lesson && each.subject === subject);
    const own = told.filter(({ teacher }) => teacher === '' || teachers.includes(teacher));
    const hours = own.reduce((most, each) => (each.hours > most ? each.hours : most), lines.length);
    return { lesson, classes, teachers, subject, hours, lines: lines.filter(({ place }) => place !== null) };
  });
  const placed = new Set(rows.map(({ lesson }) => lesson));
  const never = lessons.filter(({ lesson, hours }) => hours > 0 && !placed.has(lesson));
  return [
    ...events,
    ...never.map(({ teacher, ...each }) => ({ ...each, teachers: [teacher].filter(Boolean), lines: [] })),
  ];
}

/** Classes that a lesson divides: they stand in two of its lines at one hour. As `lesson class`. */
export function dividedBy(events: UntisEvent[]): Set<string> {
  const cells = events.flatMap(({ lesson, classes, lines }) =>
    lines.flatMap(({ place }) =>
      classes.map((name) => ({ key: `${lesson} ${name}`, at: `${place?.day}_${place?.hour}` })),
    ),
  );
  const twice = [...grouped(cells, ({ key, at }) => `${key} ${at}`).values()].filter(({ length }) => length > 1);
  return new Set(twice.flatMap((all) => all.map(({ key }) => key)));
}

function linesOf(rows: UntisRow[]): Line[] {
  const together = grouped(rows, ({ lesson, subject, room, teacher, place }) =>
    JSON.stringify([lesson, subject, room || `?${teacher}`, place]),
  );
  return [...together.values()].map((all): Line => {
    const [{ lesson, subject, room, place }] = all as [UntisRow];
    const teachers = [...new Set(all.map(({ teacher }) => teacher))].filter((name) => name !== '');
    return { lesson, subject, room, place, teachers, classes: [...new Set(all.flatMap(({ classes }) => classes))] };
  });
}

const keyOf = ({ lesson, subject, classes, teachers }: Line): string =>
  JSON.stringify([lesson, subject, classes.toSorted(), teachers.toSorted()]);
