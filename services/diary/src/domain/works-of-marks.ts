import type { SaidMarks } from './standing-marks.ts';
import type { Work } from './rows.ts';

/** The works as the newest of these facts knows them: `ver` 0, since a planned work follows its own facts. */
export function worksOfMarks(facts: readonly SaidMarks[]): Work[] {
  const works = facts.flatMap(({ data: { lessonId, works: ofLesson }, now: at }) =>
    ofLesson.map(({ workId, typeTitle, title, weight, counts }) => ({
      ...{ workId, lessonId, typeTitle, title, weight, counts },
      ver: 0,
      at,
    })),
  );
  return [...new Map(works.map((work) => [work.workId, work])).values()];
}
