import { can } from '@parta/access';
import type { ClassJournalAnswer } from '@parta/contracts';
import { type DatedSetting, settingOn } from '@parta/school';
import type { Closing } from './closing/closing.ts';
import { barredBy, closedBy } from './closing/lesson-locks.ts';
import type { Attendance } from './attendance.ts';
import type { Mark } from './cells.ts';
import { type Group, teachersFrom } from './group.ts';
import type { Homework } from './homework.ts';
import { leadsWhole, type Reader } from './journal-reading.ts';
import type { Lesson } from './lesson.ts';
import { leadersMark } from './lesson-writing.ts';
import { keptFrom } from './calendar/openings.ts';
import { periodsOf, type SchoolYear } from './school-year.ts';
import { meets } from './terms.ts';
import { type DatedWorkType, workTypesOn } from './work-types.ts';
import { firstWork, type Work } from './works.ts';

/** Everything that stands in a group's lessons of some days, as it was read. */
export type JournalSheet = {
  group: Group;
  year: SchoolYear;
  lessons: Lesson[];
  works: Work[];
  types: DatedWorkType[];
  homework: Omit<Homework, 'at'>[];
  marks: (Mark & { lessonId: string })[];
  attendance: (Attendance & { lessonId: string })[];
  ownChildren: string[];
  settings: DatedSetting[];
  closing: Closing;
};

/** The page as its reader sees it, of the days `from` to `until`, both included. */
export function journalPage(
  sheet: JournalSheet,
  reader: Reader,
  { from, until }: { from: string; until: string },
): ClassJournalAnswer {
  const { group, year, lessons, types, marks, attendance, ownChildren, settings } = sheet;
  const { id: groupId, schoolId, title, subject, scale, classTitles, members } = group;
  const teacherIds = teachersFrom(group, reader.today);
  return {
    ...{ groupId, schoolId, title, subject, scale, classTitles, teacherIds },
    writable: can(reader.caller, 'mark.write', {
      schoolId,
      teacherIds: [...teacherIds, ...lessons.flatMap(({ actualIds }) => actualIds ?? [])],
    }),
    correctable: can(reader.caller, 'closed.correct', { schoolId }),
    periods: periodsOf(year, group.classIds[0]),
    ...openingOf(year, subject),
    workTypes: workTypesOn(types, reader.today),
    settings: settings.filter(({ name }) => isOfPage(name)) as ClassJournalAnswer['settings'],
    thresholds: [...settingOn(sheet.settings, 'finals.thresholds', reader.today)],
    pupils: members
      .filter((member) => meets(member, from, until))
      .map((member) => ({ ...member, ownChild: ownChildren.includes(member.pupilId) })),
    lessons: lessons.map((lesson) => lessonOf(lesson, sheet, reader)),
    marks: marks.map(({ id: markId, ...mark }) => ({ markId, ...mark })),
    attendance: attendance.map(({ lessonId, pupilId, code, minutes, ver }) => ({
      lessonId,
      pupilId,
      code,
      minutes,
      ver,
    })),
  };
}

/** What the grid and its dialogs judge by themselves. */
const isOfPage = (name: string): boolean => name.startsWith('marks.') || name === 'remarks.countable';

function openingOf(year: SchoolYear, subject: string): Pick<ClassJournalAnswer, 'keptFrom'> {
  const from = keptFrom(year, subject);
  return from === undefined ? {} : { keptFrom: from };
}

type PageLesson = ClassJournalAnswer['lessons'][number];

function lessonOf(lesson: Lesson, sheet: JournalSheet, reader: Reader): PageLesson {
  const { id: lessonId, day, number, starts, ends, room, teacherIds, actualIds, status, checked } = lesson;
  const { topic, topicVer } = lesson;
  const works = worksOf(lesson, sheet);
  const closed = closedBy(lesson, sheet, reader, works);
  const barred = barredBy(lesson, sheet, reader);
  const isOpen = status !== 'cancelled' && closed === null;
  const marksWritable = isOpen && barred === 'other-teacher' && mayMark(lesson, sheet, reader);
  return {
    ...{ lessonId, day, number, starts, ends, room, teacherIds, actualIds, status, checked, topic, topicVer },
    writable: isOpen && barred === null,
    ...(marksWritable ? { marksWritable } : {}),
    closed,
    barred,
    works,
    homework: sheet.homework.filter((each) => each.lessonId === lessonId).map(homeworkOf),
  };
}

const mayMark = ({ day }: Lesson, { group, settings }: JournalSheet, reader: Reader): boolean =>
  leadsWhole(reader, group) && leadersMark(settings, day);

/** The works of a lesson; before the first one was planned or marked, the one a mark would bring into being. */
function worksOf(lesson: Lesson, { works, types }: JournalSheet): PageLesson['works'] {
  const own = works.filter(({ lessonId }) => lessonId === lesson.id);
  const shown = own.length > 0 ? own : [firstWork({ lesson }, types)];
  return shown.map(({ id: workId, typeId, title, weight, counts, parts, ver }) => {
    return { workId, typeId, title, weight, counts, parts, ver };
  });
}

function homeworkOf({
  id: homeworkId,
  kind,
  text,
  dueDay,
  dueLessonId,
  pupilIds,
  links,
  files,
  ver,
}: Omit<Homework, 'at'>): PageLesson['homework'][number] {
  const shown = kind === 'none' ? 'none' : 'task';
  return { homeworkId, kind: shown, text, dueDay, dueLessonId, pupilIds, links, files, ver };
}
