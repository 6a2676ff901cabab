import type { TimetableOf, TimetableOfAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { capital, dayText } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { namesQuery } from '../class-journal/journal-query.ts';
import { LessonLine } from './lesson-line.tsx';
import styles from './timetable.module.css';
import { weekQuery } from './timetable-query.ts';

type View = TimetableOfAnswer;

/** Days one under another on a phone, side by side where there is room; an empty week says why. */
export function Week({ asked }: { asked: TimetableOf }) {
  const { data, error, refetch } = useQuery(weekQuery(asked));
  const people = (data?.lessons ?? []).flatMap(({ teacherIds, was }) => [...teacherIds, ...(was?.teacherIds ?? [])]);
  const { data: names = new Map() } = useQuery(namesQuery([...new Set(people)].toSorted()));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.cause) return <Empty cause={data.cause} days={data.days} />;
  const shown = data.days.filter(
    ({ day, off }) => off !== 'weekend' || data.lessons.some((lesson) => lesson.day === day),
  );
  return (
    <ol className={styles.week}>
      {shown.map((day) => (
        <li key={day.day} className={styles.day}>
          <h3>{capital(dayText(day.day, { weekday: 'long', day: 'numeric', month: 'long' }))}</h3>
          {day.off !== '' && <p className={styles.off}>{OFF[day.off](day.title)}</p>}
          <ol>
            {data.lessons
              .filter((lesson) => lesson.day === day.day)
              .map((lesson) => (
                <LessonLine key={lesson.lessonId} lesson={lesson} of={asked.of} names={names} />
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

const OFF: Record<Exclude<View['days'][number]['off'], ''>, (title: string) => string> = {
  holiday: (title) => title || m.day_off(),
  dayOff: (title) => title || m.day_off(),
  weekend: () => m.day_off(),
  outside: () => m.day_outside(),
};

const CAUSES = {
  'no-year': m.timetable_no_year,
  'no-timetable': m.timetable_not_loaded,
  'no-school': m.timetable_no_school,
  none: m.timetable_no_lessons,
};
const WAYS = {
  'no-year': m.timetable_no_year_how,
  'no-timetable': m.timetable_not_loaded_how,
  'no-school': undefined,
  none: undefined,
};

function Empty({ cause, days }: { cause: NonNullable<View['cause']>; days: View['days'] }) {
  const titles = [...new Set(days.map(({ title }) => title).filter(Boolean))];
  const how = WAYS[cause]?.() ?? titles.join(', ');
  return <Notice title={CAUSES[cause]()}>{how && <p>{how}</p>}</Notice>;
}
