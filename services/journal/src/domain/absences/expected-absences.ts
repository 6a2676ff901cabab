import type { ClassJournalAnswer } from '@parta/contracts';
import { ATTENDANCE_MEANINGS } from '@parta/school';
import { type Group, pupilsOn } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import { type AbsenceNotice, codeOfNotice } from './absence-notice.ts';
import { type OwnLesson, ownLessonsOf, type LessonsOfPupils } from './own-lessons.ts';

type Expected = NonNullable<ClassJournalAnswer['expected']>[number];

/** What is known before the roll is called: absences told ahead, and the pupils' lessons of today with what stands in them. */
export type Foreknown = { notices: AbsenceNotice[]; today: LessonsOfPupils };

/**
 * With what a lesson whose roll nobody called is offered to its teacher, who confirms or changes it (N-23). Only where nobody wrote about
 * the pupil in that lesson. What an earlier lesson of the day says is newer than what was announced; a pupil who was there in
 * the last one has come back.
 */
export function expectedAbsences(
  group: Pick<Group, 'members'>,
  { lessons, attendance }: { lessons: Lesson[]; attendance: { lessonId: string; pupilId: string }[] },
  { notices, today }: Foreknown,
): Expected[] {
  const entered = new Set(attendance.map(({ lessonId, pupilId }) => `${lessonId} ${pupilId}`));
  const ownOf = ownLessonsOf(today);
  return uncalled(lessons).flatMap((lesson) =>
    pupilsOn(group, lesson.day).flatMap((pupilId) => {
      if (entered.has(`${lesson.id} ${pupilId}`)) return [];
      const earlier = lastBefore(lesson, ownOf(pupilId));
      const offered = earlier ? seenIn(earlier) : announcedFor(pupilId, lesson.day, notices);
      return offered ? { lessonId: lesson.id, pupilId, ...offered } : [];
    }),
  );
}

export const uncalled = (lessons: Lesson[]): Lesson[] =>
  lessons.filter(({ checked, status }) => !checked && status !== 'cancelled');

/** The last lesson of the same day before this one of which it is known whether the pupil was there. */
function lastBefore({ day, number }: Lesson, own: OwnLesson[]): OwnLesson | undefined {
  return own
    .filter((each) => each.day === day && each.number < number && (each.checked || each.isEntered))
    .toSorted((one, other) => one.number - other.number)
    .at(-1);
}

type Offered = Omit<Expected, 'lessonId' | 'pupilId'>;

const seenIn = ({ code }: OwnLesson): Offered | undefined =>
  code !== null && ATTENDANCE_MEANINGS[code].presence === 'absent' ? { code, from: 'earlier' } : undefined;

/** With whose word it is: the first step of a notice is its author. */
function announcedFor(pupilId: string, day: string, notices: AbsenceNotice[]): Offered | undefined {
  const [offered] = notices
    .filter((notice) => notice.pupilId === pupilId && notice.from <= day && day <= notice.until)
    .flatMap((notice): Offered[] => {
      const code = codeOfNotice(notice);
      return code === null ? [] : [{ code, from: 'announced', toldBy: notice.steps[0]?.role ?? null }];
    });
  return offered;
}
