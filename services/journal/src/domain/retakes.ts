import { Refusal, type SetMarks } from '@parta/contracts';
import { markIdOf } from './cells.ts';
import type { LessonAtHand } from './lesson.ts';

/** A mark somebody wants to retake, with the place it stands in. */
export type FirstMark = {
  id: string;
  pupilId: string;
  groupId: string;
  day: string;
  value: string | null;
  retakeOf: string | null;
};

type Wanted = SetMarks['marks'];

/** The marks that are to be retaken, each once. */
export const firstIdsOf = (wanted: Wanted): string[] => [
  ...new Set(wanted.flatMap(({ value, retakeOf }) => (value !== null && retakeOf ? [retakeOf] : []))),
];

/** The marks that are about to become retakes. */
export const retakeIdsOf = (wanted: Wanted): string[] =>
  wanted
    .filter(({ value, retakeOf }) => value !== null && retakeOf)
    .map(({ workId, pupilId, part }) => markIdOf(workId, pupilId, part));

/** What of a sheet is asked about retakes. */
type Retaking = { firsts: FirstMark[]; retaken: string[] };

/**
 * A retake points to an earlier mark of the same pupil in the same journal that is no retake itself, and nobody retakes it: there are
 * no chains, whichever end is written first (N-20).
 * @throws retake-unfit
 */
export function onlyFitRetakes({ lesson }: LessonAtHand, { firsts, retaken }: Retaking, wanted: Wanted): void {
  const retakes = new Set(retakeIdsOf(wanted));
  const unfit = wanted.find(({ workId, pupilId, part, value, retakeOf }) => {
    if (value === null || !retakeOf) return false;
    const first = firsts.find(({ id }) => id === retakeOf);
    const isOwn = first?.pupilId === pupilId && first.groupId === lesson.groupId && first.day <= lesson.day;
    const isFirst = first?.value != null && first.retakeOf === null && !retakes.has(first.id);
    return !isOwn || !isFirst || retaken.includes(markIdOf(workId, pupilId, part));
  });
  if (unfit) throw new Refusal('retake-unfit', 'No earlier mark of this pupil here', { pupilId: unfit.pupilId });
}
