/** Lessons of one day together, the days in the order of the list. */
export function byDay<Lesson extends { day: string }>(
  lessons: readonly Lesson[],
): { day: string; lessons: Lesson[] }[] {
  const days = new Map<string, Lesson[]>();
  for (const lesson of lessons) days.set(lesson.day, [...(days.get(lesson.day) ?? []), lesson]);
  return [...days].map(([day, ofDay]) => ({ day, lessons: ofDay }));
}
