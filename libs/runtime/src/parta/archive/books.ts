import type { ArchivedJournalAnswer } from '@parta/contracts';

type Page = ArchivedJournalAnswer['page'];

/** One group's journal of a whole year, with the names people had then. */
export type Book = Pick<Page, 'groupId' | 'schoolId' | 'title' | 'subject' | 'scale' | 'classTitles' | 'periods'> & {
  teachers: { personId: string; name: string }[];
  pupils: { pupilId: string; name: string; from: string; until: string | null }[];
  lessons: Page['lessons'];
  marks: Page['marks'];
  attendance: Page['attendance'];
  history: ArchivedJournalAnswer['history'];
};

/** Parts of a journal that follow each other, as one. A pupil who belongs to several parts stands once a membership. */
export function joined(parts: readonly ArchivedJournalAnswer[], nameOf: (personId: string) => string): Book {
  const [first] = parts;
  if (!first) throw new Error('a journal of no parts');
  const { groupId, schoolId, title, subject, scale, classTitles, periods } = first.page;
  const members = new Map(
    parts.flatMap(({ page }) => page.pupils.map((each) => [`${each.pupilId} ${each.from}`, each])),
  );
  const teacherIds = new Set(parts.flatMap(({ page }) => page.lessons.flatMap((lesson) => lesson.teacherIds)));
  return {
    ...{ groupId, schoolId, title, subject, scale, classTitles, periods },
    teachers: [...teacherIds].map((personId) => ({ personId, name: nameOf(personId) })),
    pupils: [...members.values()]
      .map(({ pupilId, from, until }) => ({ pupilId, name: nameOf(pupilId), from, until }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'ru')),
    lessons: parts.flatMap(({ page }) => page.lessons),
    marks: parts.flatMap(({ page }) => page.marks),
    attendance: parts.flatMap(({ page }) => page.attendance),
    history: parts.flatMap(({ history }) => history),
  };
}

/** Spans of at most 31 days that cover the days from `from` to `until`, both included: one question each. */
export function spansOf(from: string, until: string, addDays: (day: string, count: number) => string) {
  const spans: { from: string; until: string }[] = [];
  for (let start = from; start <= until; start = addDays(start, 31)) {
    const last = addDays(start, 30);
    spans.push({ from: start, until: last < until ? last : until });
  }
  return spans;
}
