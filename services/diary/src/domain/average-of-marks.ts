import { type Average, averageOf, type Scale, weighedMarks } from '@parta/school';
import type { Counting, SubjectMark } from './marks-by-subject.ts';

/** The average of marks of one scale. Each counts by the rules of the school it was given in, as in the journal there. */
export function averageOfMarks(
  marks: readonly SubjectMark[],
  scale: Scale,
  { settings, today }: Counting,
): Average | undefined {
  const schoolIds = [...new Set(marks.map(({ schoolId }) => schoolId))];
  return averageOf(
    schoolIds.flatMap((schoolId) => {
      const ofSchool = marks.filter((mark) => mark.schoolId === schoolId).map((mark) => ({ ...mark, scale }));
      return weighedMarks(ofSchool, settings.get(schoolId) ?? [], today);
    }),
  );
}
