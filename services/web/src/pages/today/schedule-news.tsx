import type { MyNotificationsAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { myNotifications } from '../../api/generated/notifications.ts';
import { KIND_WORDS } from '../../parts/change-words.ts';
import { dayText, schoolToday } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { type Names, shortName } from '../class-journal/names.ts';
import styles from './today.module.css';

type Lesson = NonNullable<MyNotificationsAnswer['notifications'][number]['lessons']>[number];

/** What the teacher was told about lessons of today and later, each as it was told last (N-27). */
export function ScheduleNews() {
  const { data } = useQuery({ queryKey: ['my-notifications'], queryFn: () => myNotifications() });
  const lessons = newestOf(data?.notifications ?? []);
  const ids = [...new Set(lessons.flatMap(({ teacherIds }) => teacherIds))].toSorted();
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  if (lessons.length === 0) return null;
  return (
    <section className={styles.requests} aria-labelledby="schedule-news">
      <h2 id="schedule-news">{m.schedule_news()}</h2>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.lessonId} className={styles.request}>
            <span>
              <b>{lesson.subject}</b>
              <small>{whenOf(lesson)}</small>
              <small>{changeOf(lesson, names)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each lesson once; notifications come newest first. */
function newestOf(notifications: MyNotificationsAnswer['notifications']): Lesson[] {
  const today = schoolToday();
  const newest = new Map<string, Lesson>();
  for (const lesson of notifications.flatMap(({ lessons }) => lessons ?? []))
    if (!newest.has(lesson.lessonId) && lesson.day >= today) newest.set(lesson.lessonId, lesson);
  return [...newest.values()].toSorted((one, other) => one.day.localeCompare(other.day) || one.number - other.number);
}

function whenOf({ day, number, room }: Lesson): string {
  const when = dayText(day, { weekday: 'short', day: 'numeric', month: 'long' });
  return [when, m.request_lesson({ number }), room && m.room({ room })].filter(Boolean).join(', ');
}

function changeOf({ kind, teacherIds }: Lesson, names: Names): string {
  if (kind === 'planned') return m.schedule_news_planned();
  const who = teacherIds.map((id) => shortName(names, id)).join(', ');
  return who ? `${KIND_WORDS[kind]()}: ${who}` : KIND_WORDS[kind]();
}
