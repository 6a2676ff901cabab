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
      const code = earlier ? absenceIn(earlier) : announcedFor(pupilId, lesson.day, notices);
      const from = earlier ? ('earlier' as const) : ('announced' as const);
      return code === null ? [] : { lessonId: lesson.id, pupilId, code, from };
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

const absenceIn = ({ code }: OwnLesson): Expected['code'] | null =>
  code !== null && ATTENDANCE_MEANINGS[code].presence === 'absent' ? code : null;

function announcedFor(pupilId: string, day: string, notices: AbsenceNotice[]): Expected['code'] | null {
  const codes = notices
    .filter((notice) => notice.pupilId === pupilId && notice.from <= day && day <= notice.until)
    .map(codeOfNotice);
  return codes.find((code) => code !== null) ?? null;
}
