import { Refusal, type SetMarks } from '@parta/contracts';
import { numberOf, settingOn } from '@parta/school';
import { markIdOf } from './cells.ts';
import type { LessonAtHand } from './lesson.ts';
import type { MarkSheet } from './mark-sheet.ts';
import type { Work } from './works.ts';

/** The kind of work that is done in the lesson itself; every other kind may be handed in later. */
const IN_LESSON = 'answer';

type Wanted = SetMarks['marks'];

/**
 * Whoever was absent gets no mark for what was done in the lesson (`marks.withAbsence`). Codes, debts and symbols may stand: they
 * assess nothing; and what stands already stays.
 * @throws mark-beside-absence
 */
export function noneBesideAbsence(
  { lesson, settings }: LessonAtHand,
  { absent, standing }: Pick<MarkSheet, 'absent' | 'standing'>,
  works: Work[],
  wanted: Wanted,
): void {
  const rule = settingOn(settings, 'marks.withAbsence', lesson.day);
  if (rule === 'always' || absent.length === 0) return;
  const before = new Map(standing.map(({ id, value }) => [id, value]));
  const refused = wanted.find(({ workId, pupilId, part, value }) => {
    const isNew = before.get(markIdOf(workId, pupilId, part)) !== value;
    const isLater = works.find(({ id }) => id === workId)?.typeId !== IN_LESSON;
    return isNew && assesses(value) && absent.includes(pupilId) && (rule === 'never' || !isLater);
  });
  if (refused) throw new Refusal('mark-beside-absence', 'The pupil was absent', { pupilId: refused.pupilId });
}

/** @throws due-too-early when a work would be owed by a day before its lesson (N-18) */
export function dueAfterLesson({ lesson }: LessonAtHand, wanted: Wanted): void {
  const early = wanted.find(({ value, due }) => value === 'debt' && due && due < lesson.day);
  if (early) throw new Refusal('due-too-early', 'Owed before its lesson', { pupilId: early.pupilId });
}

const assesses = (value: string | null): boolean =>
  value !== null && (numberOf(value) !== undefined || value === 'pass' || value === 'fail');
