import { type ActionName, can } from '@parta/access';
import { type Caller, type JournalChanged, Refusal } from '@parta/contracts';
import { type DatedSetting, settingOn } from '@parta/school';
import { onlyOpen } from './closing/only-open.ts';
import { assignedOn, pupilsOn, teachersOn } from './group.ts';
import type { Lesson, LessonAtHand } from './lesson.ts';
import { onOpenDay } from './calendar/openings.ts';
import { groupDays } from './calendar/group-days.ts';

/**
 * Lets the caller write in the lesson, or says why not: only its teachers, never in a cancelled lesson, not once it is closed (N-34).
 * @throws forbidden, lesson-cancelled, subject-not-open, lesson-closed, period-closed
 */
export function mayWrite(caller: Caller, action: ActionName, at: LessonAtHand): void {
  mayTeach(caller, action, at);
  onlyOpen(at, caller, 'closing.lessonDays');
}

/**
 * The lesson is the caller's by dated assignment (F-151) or in their place, not cancelled, and of a subject that is
 * kept here by its day (F-052).
 * @throws forbidden, lesson-cancelled, subject-not-open
 */
export function mayTeach(caller: Caller, action: ActionName, at: LessonAtHand): void {
  const { lesson, group, year } = at;
  const teacherIds = [...writersOf(at), ...(action === 'mark.write' ? markingLeaders(at) : [])];
  if (!can(caller, action, { schoolId: lesson.schoolId, teacherIds })) {
    throw new Refusal('forbidden', 'Only a teacher of the group writes in its lessons');
  }
  if (lesson.status === 'cancelled') throw new Refusal('lesson-cancelled', 'The lesson is cancelled');
  onOpenDay(year, group.subject, lesson.day);
}

/** Whoever leads the whole class of the group, where the school lets them write marks of other subjects (section 7). */
function markingLeaders({ lesson, settings, leaderIds }: LessonAtHand): string[] {
  return leadersMark(settings, lesson.day) ? leaderIds : [];
}

export const leadersMark = (settings: readonly DatedSetting[], day: string): boolean =>
  settingOn(settings, 'rights.classTeacherMarks', day);

/** Who may write in the lesson: the group's teachers of its day, and whoever gives this one lesson instead. */
export function writersOf({ lesson, group, today }: Pick<LessonAtHand, 'lesson' | 'group' | 'today'>): string[] {
  const assigned = assignedOn(group, lesson.day);
  const substitutes = (lesson.actualIds ?? []).filter((id) => !assigned.includes(id));
  return [...teachersOn(group, lesson.day, today), ...substitutes];
}

/** @throws not-a-school-day when nobody is taught on the lesson's day */
export function onSchoolDay({ lesson, group, year }: LessonAtHand): void {
  if (!isTaughtOn(lesson.day, group, year)) throw new Refusal('not-a-school-day', `No lessons on ${lesson.day}`);
}

export function isTaughtOn(day: string, group: LessonAtHand['group'], year: LessonAtHand['year']): boolean {
  return groupDays(year, group)(day) !== undefined;
}

/**
 * Everybody named belongs to the group on the lesson's day, and none is the caller's own child.
 * @throws pupil-not-in-lesson, own-child
 */
export function onlyPupilsOfLesson({ lesson, group }: LessonAtHand, pupilIds: string[], ownChildren: string[]): void {
  const present = new Set(pupilsOn(group, lesson.day));
  const stranger = pupilIds.find((pupilId) => !present.has(pupilId));
  if (stranger) throw new Refusal('pupil-not-in-lesson', 'No such pupil in this lesson', { pupilId: stranger });
  const own = pupilIds.find((pupilId) => ownChildren.includes(pupilId));
  if (own) throw new Refusal('own-child', 'Nobody writes about the own child', { pupilId: own });
}

/** A lesson is kept once attendance was checked or a topic given. */
export function statusOf({ checked, topic, status }: Pick<Lesson, 'checked' | 'topic' | 'status'>): Lesson['status'] {
  if (status === 'cancelled') return status;
  return checked || topic !== '' ? 'kept' : 'planned';
}

/** What a fact about a lesson is told by. */
export type LessonFacts = {
  lesson: Pick<Lesson, 'schoolId' | 'id' | 'groupId' | 'day'>;
  group: Pick<LessonAtHand['group'], 'subject'>;
};

/** What every fact about a lesson begins with. */
export function factsOf({ lesson: { schoolId, id, groupId, day }, group: { subject } }: LessonFacts) {
  return { schoolId, lessonId: id, groupId, subject, day };
}

export function journalChanged(
  { lesson: { schoolId, groupId, id } }: Pick<LessonAtHand, 'lesson'>,
  by: string | null,
): JournalChanged {
  return { schoolId, groupId, lessonId: id, by };
}

/** The schools whose things exist for the caller at all: whatever lies elsewhere is `not-found`. */
export const schoolsOf = (caller: Caller): string[] => (caller.kind === 'person' ? caller.schoolIds : []);
