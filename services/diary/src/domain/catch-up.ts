import type { AbsenceHistoryAnswer } from '@parta/contracts';
import { ascending } from './order.ts';
import type { CodedLesson } from './own-lessons.ts';
import type { Homework, Mark, Work } from './rows.ts';

/** What stands in the lessons missed; marks of this pupil alone. `dueDays`: the days of the lessons homework is due on. */
export type Taught = {
  pupilId: string;
  homework: Homework[];
  works: Work[];
  marks: Mark[];
  dueDays: { lessonId: string; day: string }[];
};
type MissedLesson = AbsenceHistoryAnswer['catchUp'][number];

/**
 * One list to work through, from the first to the last missed lesson: its topic, what was asked in it of this pupil, and the works
 * that were written without them (F-092).
 * @param missed in their order
 */
export function catchUp(missed: readonly CodedLesson[], taught: Taught): MissedLesson[] {
  return missed.map(({ lessonId, day, number, subject, code, topic }) => ({
    ...{ lessonId, day, number, subject, code, topic },
    homework: taught.homework
      .filter((task) => task.lessonId === lessonId && isAsked(task, taught.pupilId))
      .toSorted((a, b) => ascending(a.homeworkId, b.homeworkId))
      .map((task) => taskOf(task, taught)),
    works: taught.works
      .filter((work) => work.lessonId === lessonId)
      .toSorted((a, b) => ascending(a.workId, b.workId))
      .flatMap((work) => workOf(work, taught)),
  }));
}

const isAsked = ({ kind, pupilIds }: Homework, pupilId: string): boolean =>
  kind === 'task' && (pupilIds === null || pupilIds.includes(pupilId));

function taskOf({ homeworkId, text, dueDay, dueLessonId, links = [], files = [] }: Homework, { dueDays }: Taught) {
  const due = dueDay ?? dueDays.find(({ lessonId }) => lessonId === dueLessonId)?.day ?? null;
  return { homeworkId, text, due, links, files };
}

/**
 * Nothing for a work the pupil has a mark of, and for answers in the lesson: the diary knows a work that was written by its title,
 * or by a weight above the usual one. A debt is owed whatever it is of.
 */
function workOf({ workId, counts, typeTitle: workType, title: workTitle, weight }: Work, { marks }: Taught) {
  const own = marks.filter((mark) => mark.workId === workId && mark.value !== null);
  const debt = own.find(({ value }) => value === 'debt');
  const isWritten = counts && (workTitle !== '' || weight > USUAL_WEIGHT);
  if (!debt && (own.length > 0 || !isWritten)) return [];
  return [{ workId, workType, workTitle, weight, owed: debt !== undefined, due: debt?.due ?? null }];
}

/** In hundredths. */
const USUAL_WEIGHT = 100;
