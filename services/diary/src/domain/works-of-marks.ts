import type { Work } from './rows.ts';
import type { SaidMarks } from './standing-marks.ts';

export type MarkedWork = Omit<Work, 'ver' | 'marked'> & { typeId: string };

/** The works of these marks, each once, as the newest of the facts knows it. */
export function worksOfMarks(facts: readonly SaidMarks[]): MarkedWork[] {
  const works = facts.flatMap(({ data: { lessonId, works: ofLesson }, now: at }) =>
    ofLesson.map(({ workId, typeId, typeTitle, title, weight, counts }) => ({
      ...{ workId, lessonId, typeId, typeTitle, title, weight, counts },
      at,
    })),
  );
  return [...new Map(works.map((work) => [work.workId, work])).values()];
}
