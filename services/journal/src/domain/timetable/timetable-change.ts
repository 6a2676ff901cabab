import type { WantedLesson } from './dated-lessons.ts';

/** A lesson as it stands. `touched`: somebody wrote in it, so it is no timetable's any more (R-04, N-31). */
export type StandingLesson = WantedLesson & { touched: boolean; isWithdrawn: boolean; ver: number };

export type PlannedLesson = WantedLesson & { ver: number };

/** What a timetable changes. `kept` counts lessons that stay because of what is written in them. */
export type TimetableChange = {
  plan: PlannedLesson[];
  withdraw: StandingLesson[];
  unchanged: number;
  kept: number;
};

/**
 * What to do so that the lessons from a day on are those wanted. `standing` holds the school's lessons of those days.
 * Lessons somebody wrote in stay as they are, wanted or not; a lesson as wanted is left alone, so the same file twice changes nothing.
 */
export function timetableChange(standing: StandingLesson[], wanted: WantedLesson[]): TimetableChange {
  const byId = new Map(standing.map((lesson) => [lesson.id, lesson]));
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const kept = standing.filter(({ touched }) => touched).length;
  const free = wanted.filter(({ id }) => !byId.get(id)?.touched);
  const plan = free.filter((lesson) => !isAsWanted(byId.get(lesson.id), lesson));
  const withdraw = standing.filter(({ id, touched, isWithdrawn }) => !touched && !isWithdrawn && !wantedIds.has(id));
  return {
    plan: plan.map((lesson) => ({ ...lesson, ver: (byId.get(lesson.id)?.ver ?? 0) + 1 })),
    withdraw: withdraw.map((lesson) => ({ ...lesson, ver: lesson.ver + 1 })),
    unchanged: free.length - plan.length,
    kept,
  };
}

function isAsWanted(standing: StandingLesson | undefined, wanted: WantedLesson): boolean {
  if (!standing || standing.isWithdrawn) return false;
  const { starts, ends, room, teacherIds } = wanted;
  const sameTeachers = teacherIds.toSorted().join() === standing.teacherIds.toSorted().join();
  return standing.starts === starts && standing.ends === ends && standing.room === room && sameTeachers;
}
