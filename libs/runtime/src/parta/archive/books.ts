import type { ArchivedDecisionsAnswer, ArchivedJournalAnswer } from '@parta/contracts';
import { peopleIn } from './people-in.ts';

type Page = ArchivedJournalAnswer['page'];
type Traces = NonNullable<ArchivedJournalAnswer['traces']>;

/** A person as they were called on the day the archive was made. */
export type Person = { personId: string; name: string };

/** One group's journal of a whole year, with the names people had then. `README.md` says what each list holds. */
export type Book = Pick<Page, 'groupId' | 'schoolId' | 'title' | 'subject' | 'scale' | 'classTitles'> &
  Pick<Page, 'periods' | 'workTypes' | 'settings' | 'lessons' | 'marks' | 'attendance'> &
  ArchivedDecisionsAnswer & {
    attendanceCodes: NonNullable<Page['attendanceCodes']>;
    people: Person[];
    teachers: Person[];
    pupils: { pupilId: string; name: string; from: string; until: string | null }[];
    history: ArchivedJournalAnswer['history'];
    attendanceHistory: Traces['attendance'];
    remarks: Traces['remarks'];
    substitutions: Traces['substitutions'];
  };

/** What a journal is put together from: its parts, which follow each other, and what was decided over the year. */
export type Pieces = { parts: readonly ArchivedJournalAnswer[]; decisions: ArchivedDecisionsAnswer };

/** The pieces as one. A pupil who belongs to several parts stands once a membership. */
export function joined({ parts, decisions }: Pieces, nameOf: (personId: string) => string): Book {
  const pages = parts.map(({ page }) => page);
  const last = pages.at(-1);
  if (!last) throw new Error('a journal of no parts');
  const { groupId, schoolId, title, subject, scale, classTitles, periods, workTypes, settings } = last;
  const named = (ids: Iterable<string>): Person[] => inOrder([...new Set(ids)].map((personId) => person(personId)));
  const person = (personId: string): Person => ({ personId, name: nameOf(personId) });
  const members = new Map(pages.flatMap(({ pupils }) => pupils.map((each) => [`${each.pupilId} ${each.from}`, each])));
  return {
    ...{ groupId, schoolId, title, subject, scale, classTitles, periods, workTypes, settings },
    attendanceCodes: last.attendanceCodes ?? [],
    people: named(peopleIn([parts, decisions])),
    teachers: named(pages.flatMap(({ lessons }) => lessons.flatMap(({ teacherIds }) => teacherIds))),
    pupils: inOrder(
      [...members.values()].map(({ pupilId, from, until }) => ({ pupilId, name: nameOf(pupilId), from, until })),
    ),
    lessons: pages.flatMap(({ lessons }) => lessons),
    marks: pages.flatMap(({ marks }) => marks),
    attendance: pages.flatMap(({ attendance }) => attendance),
    history: parts.flatMap(({ history }) => history),
    attendanceHistory: parts.flatMap(({ traces }) => traces?.attendance ?? []),
    remarks: parts.flatMap(({ traces }) => traces?.remarks ?? []),
    substitutions: parts.flatMap(({ traces }) => traces?.substitutions ?? []),
    ...decisions,
  };
}

/** As a Russian list orders names. */
export const inOrder = <Named extends { name: string }>(people: Named[]): Named[] =>
  people.toSorted((one, other) => one.name.localeCompare(other.name, 'ru'));

/** Spans of at most 31 days that cover the days from `from` to `until`, both included: one question each. */
export function spansOf(from: string, until: string, addDays: (day: string, count: number) => string) {
  const spans: { from: string; until: string }[] = [];
  for (let start = from; start <= until; start = addDays(start, 31)) {
    const last = addDays(start, 30);
    spans.push({ from: start, until: last < until ? last : until });
  }
  return spans;
}
