import { derivedId, type LessonChanged, type MyNotificationsAnswer } from '@parta/contracts';

/** How a lesson stands, as teachers are told it. */
export type LessonStand = NonNullable<MyNotificationsAnswer['notifications'][number]['lessons']>[number];

/** What became of a lesson, from what its teachers know to what stands. It waits while it settles; `concerned` gave it, would or do. */
export type LessonNews = {
  newsId: string;
  schoolId: string;
  was: Pick<LessonStand, 'kind' | 'teacherIds'>;
  now: LessonStand;
  concerned: string[];
  by: string | null;
  ver: number;
  firstAt: string;
  changedAt: string;
};

/**
 * The news a fact begins or changes: a change of what waits joins it, so that it is told once. `told` is what its teachers were
 * told last; without it they know the timetable. Null for a fact that was heard already.
 */
export function newsOf(
  fact: LessonChanged,
  { waiting, told }: { waiting: LessonNews | null; told: LessonStand | null },
  at: string,
): LessonNews | null {
  if (waiting && waiting.ver >= fact.ver) return null;
  const { lessonId, schoolId, teacherIds, plannedIds, formerIds, by, ver } = fact;
  const concerned = [
    ...new Set([...(waiting?.concerned ?? []), ...formerIds, ...teacherIds, ...plannedIds]),
  ].toSorted();
  const was = waiting?.was ?? { kind: told?.kind ?? 'planned', teacherIds: formerIds };
  const newsId = waiting?.newsId ?? derivedId('lesson-news', lessonId, ver);
  return {
    newsId,
    schoolId,
    was,
    now: standOf(fact),
    concerned,
    by,
    ver,
    firstAt: waiting?.firstAt ?? at,
    changedAt: at,
  };
}

function standOf({
  lessonId,
  subject,
  instead,
  day,
  number,
  room,
  kind,
  teacherIds,
  plannedIds,
}: LessonChanged): LessonStand {
  return { lessonId, subject: instead ?? subject, day, number, room, kind, teacherIds, plannedIds };
}

/** News that has settled. `today` is the day at the school. */
export type SettledLessonNews = LessonNews & { today: string };
export type LessonTelling = {
  notificationId: string;
  personId: string;
  schoolId: string;
  topic: 'schedule.today' | 'schedule.later';
  lines: LessonStand[];
};
type Silence = { newsId: string; reason: 'corrected' | 'expired' };

/**
 * Who is told what: one telling per person and window, with all lessons that concern them. What is as the timetable has it again
 * is told to nobody, nor is what is over; whoever published it knows.
 */
export function tellingsOf(settled: readonly SettledLessonNews[]): { tellings: LessonTelling[]; silent: Silence[] } {
  const silent = settled.flatMap((news): Silence[] => {
    if (isAsBefore(news)) return [{ newsId: news.newsId, reason: 'corrected' }];
    return news.now.day < news.today ? [{ newsId: news.newsId, reason: 'expired' }] : [];
  });
  const unheard = new Set(silent.map(({ newsId }) => newsId));
  const heard = settled.filter(({ newsId }) => !unheard.has(newsId)).toSorted(inOrder);
  const people = [...new Set(heard.flatMap(({ concerned, by }) => concerned.filter((id) => id !== by)))];
  return { tellings: people.flatMap((personId) => tellingTo(personId, heard)), silent };
}

function tellingTo(personId: string, heard: SettledLessonNews[]): LessonTelling[] {
  const own = heard.filter(({ concerned, by }) => concerned.includes(personId) && by !== personId);
  const schools = [...new Set(own.map(({ schoolId }) => schoolId))];
  return schools.map((schoolId) => {
    const news = own.filter((each) => each.schoolId === schoolId);
    const isToday = news.some(({ now, today }) => now.day === today);
    const ids = news.map(({ newsId, ver }) => `${newsId} ${ver}`).join();
    return {
      notificationId: derivedId('notification', personId, ids),
      personId,
      schoolId,
      topic: isToday ? 'schedule.today' : 'schedule.later',
      lines: news.map(({ now }) => now),
    };
  });
}

/** True when nothing is left of the change by the time it would be told. */
function isAsBefore({ was, now }: LessonNews): boolean {
  const sameTeachers = was.teacherIds.toSorted().join() === now.teacherIds.toSorted().join();
  return was.kind === 'planned' && now.kind === 'planned' && sameTeachers;
}

function inOrder({ now: one }: LessonNews, { now: other }: LessonNews): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.number - other.number || (one.lessonId < other.lessonId ? -1 : 1);
}
