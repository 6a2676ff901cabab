import type { MarksOfPupilAnswer } from '@parta/contracts';

type Told = NonNullable<MarksOfPupilAnswer['subjects'][number]['finals']>[number];

/** A final that stands, with the journal it was set in. */
export type SubjectFinal = Told & { groupId: string; subject: string };

/** Kinds of finals in the order of the year. */
export const KINDS: readonly Told['kind'][] = ['period', 'annual', 'exam', 'overall'];

/** The finals of one subject as families read them: periods as they were set, then the year, exam and certificate. */
export function finalsOfSubject(finals: readonly SubjectFinal[], subject: string): Told[] {
  return finals
    .filter((final) => final.subject === subject)
    .map(({ kind, periodId, title, value, was, at, by = null }) => ({ kind, periodId, title, value, was, at, by }))
    .toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}
