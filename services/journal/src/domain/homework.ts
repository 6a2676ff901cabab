import { actorOf, type Caller, type GiveHomework, type HomeworkGiven, Refusal } from '@parta/contracts';
import { pupilsOn } from './group.ts';
import type { Lesson, LessonAtHand } from './lesson.ts';
import { factsOf, isTaughtOn, type LessonFacts, mayWrite } from './lesson-writing.ts';

/** Homework of a lesson. `kind` none is «не задано», said outright; withdrawn keeps its place. */
export type Homework = {
  id: string;
  lessonId: string;
  kind: GiveHomework['kind'];
  text: string;
  dueLessonId: string | null;
  dueDay: string | null;
  pupilIds: string[] | null;
  links: NonNullable<HomeworkGiven['links']>;
  files: NonNullable<HomeworkGiven['files']>;
  by: string | null;
  at: string;
  ver: number;
};

/** Lessons it may be due on: the group's next one, and the one the teacher named. */
export type Ahead = { next: Lesson | null; named: Lesson | null };

/**
 * The homework as given or changed, due on the group's next lesson unless said otherwise.
 * @throws forbidden, lesson-cancelled, not-found, changed-meanwhile, pupil-not-in-lesson, not-a-school-day, malformed
 */
export function giveHomework(
  at: LessonAtHand,
  standing: Homework | null,
  wanted: GiveHomework & { ahead: Ahead; files: Homework['files'] | null },
  { caller, now }: { caller: Caller; now: string },
): Homework {
  mayWrite(caller, 'homework.write', at);
  const { homeworkId: id, kind, pupilIds, ver, ahead } = wanted;
  if (standing && standing.lessonId !== at.lesson.id)
    throw new Refusal('not-found', 'The homework is of another lesson');
  if ((standing?.ver ?? 0) !== ver) throw new Refusal('changed-meanwhile', 'Somebody was faster', standing);
  const members = pupilsOn(at.group, at.lesson.day);
  const stranger = pupilIds?.find((pupilId) => !members.includes(pupilId));
  if (stranger) throw new Refusal('pupil-not-in-lesson', 'No such pupil in this lesson', { pupilId: stranger });
  const due = kind === 'task' ? dueOf(at, wanted.due, ahead) : { dueLessonId: null, dueDay: null };
  const said = { kind, ...due, pupilIds, ...contentOf(wanted, standing) };
  return { id, lessonId: at.lesson.id, ...said, by: actorOf(caller), at: now, ver: ver + 1 };
}

/** What is asked: links and files that were not named stay; where nothing is set there are none. */
function contentOf(
  { kind, text, links, files }: Pick<GiveHomework, 'kind' | 'text' | 'links'> & { files: Homework['files'] | null },
  standing: Homework | null,
): Pick<Homework, 'text' | 'links' | 'files'> {
  if (kind === 'none') return { text: '', links: [], files: [] };
  return { text, links: links ?? standing?.links ?? [], files: files ?? standing?.files ?? [] };
}

/** A day or lesson after the one it is given on, with school and not cancelled. */
function dueOf(
  { lesson, group, year }: LessonAtHand,
  due: GiveHomework['due'],
  ahead: Ahead,
): Pick<Homework, 'dueLessonId' | 'dueDay'> {
  if (due && 'day' in due) {
    if (due.day <= lesson.day) throw new Refusal('malformed', 'Due before it is given', { fault: 'due.day' });
    if (!isTaughtOn(due.day, group, year)) throw new Refusal('not-a-school-day', `No lessons on ${due.day}`);
    return { dueLessonId: null, dueDay: due.day };
  }
  const target = due ? ahead.named : ahead.next;
  if (due && target?.groupId !== group.id) throw new Refusal('not-found', 'No such lesson of the group');
  if (target?.status === 'cancelled') throw new Refusal('lesson-cancelled', 'The lesson it is due on is cancelled');
  if (due && target && !isAfter(target, lesson))
    throw new Refusal('malformed', 'Due before it is given', { fault: 'due.lessonId' });
  return { dueLessonId: target?.id ?? null, dueDay: target?.day ?? null };
}

const isAfter = (one: Lesson, other: Lesson): boolean =>
  one.day > other.day || (one.day === other.day && one.number > other.number);

/** The homework when the lesson it was due on is gone: due on the next one, if there is any. */
export function dueNext(homework: Homework, next: Lesson | null): Homework {
  return { ...homework, dueLessonId: next?.id ?? null, dueDay: next?.day ?? null, ver: homework.ver + 1 };
}

/** The homework when the lesson it is due on changed its place: it moves along, unless that is cancelled or no longer after it was given. */
export function dueAfterChange(homework: Homework, due: Lesson, given: Lesson, next: Lesson | null): Homework {
  if (due.status === 'cancelled' || !isAfter(due, given)) return dueNext(homework, next);
  return { ...homework, dueDay: due.day, ver: homework.ver + 1 };
}

export function homeworkGiven(at: LessonFacts, homework: Homework): HomeworkGiven {
  const { id: homeworkId, kind, text, dueLessonId, dueDay, pupilIds, links, files, by, ver } = homework;
  return { ...factsOf(at), homeworkId, kind, text, dueLessonId, dueDay, pupilIds, links, files, by, ver };
}
