import type { TimetableOf, TimetableOfAnswer } from '@parta/contracts';
import { addDays } from '@parta/school';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { capital, dayText, schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import type { Names } from '../class-journal/names.ts';
import { cycleLetter } from './cycle-letter.ts';
import { LessonLine } from './lesson-line.tsx';
import { MoveDialog } from './move-dialog.tsx';
import styles from './timetable.module.css';
import { weekQuery } from './timetable-query.ts';

type View = TimetableOfAnswer;

/** Days one under another on a phone, side by side where there is room; an empty week says why. */
export function Week({ asked }: { asked: TimetableOf }) {
  const { role } = useBoot();
  const [moved, setMoved] = useState<View['lessons'][number]>();
  const { data, error, refetch } = useQuery(weekQuery(asked));
  const people = (data?.lessons ?? []).flatMap(({ teacherIds, was }) => [...teacherIds, ...(was?.teacherIds ?? [])]);
  const { data: names = new Map() } = useQuery(namesQuery([...new Set(people)].toSorted()));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const editor = editorOf(role.role, asked.day);
  if (data.cause) return <Empty cause={data.cause} days={data.days} />;
  const shown = data.days.filter(
    ({ day, off }) => off !== 'weekend' || data.lessons.some((lesson) => lesson.day === day),
  );
  return (
    <>
      {data.cycleWeek && <p className={styles.cycle}>{m.cycle_week({ week: cycleLetter(data.cycleWeek) })}</p>}
      <ol className={styles.week}>
        {shown.map((day) => (
          <Day
            key={day.day}
            {...{ day, names }}
            of={asked.of}
            lessons={data.lessons.filter((lesson) => lesson.day === day.day)}
            onMove={editor && setMoved}
          />
        ))}
      </ol>
      {moved && editor && (
        <MoveDialog
          schoolId={asked.schoolId}
          seen={data.versionId}
          lesson={moved}
          monday={editor.from}
          hasCycle={Boolean(data.cycleWeek)}
          onClose={() => setMoved(undefined)}
        />
      )}
    </>
  );
}

type DayProps = {
  day: View['days'][number];
  of: TimetableOf['of'];
  lessons: View['lessons'];
  names: Names;
  onMove: ((lesson: View['lessons'][number]) => void) | undefined;
};

function Day({ day: { day, off, title }, of, lessons, names, onMove }: DayProps) {
  return (
    <li className={styles.day}>
      <h3>{capital(dayText(day, { weekday: 'long', day: 'numeric', month: 'long' }))}</h3>
      {off !== '' && <p className={styles.off}>{OFF[off](title)}</p>}
      <ol>
        {lessons.map((lesson) => (
          <LessonLine
            key={lesson.lessonId}
            {...{ lesson, of, names }}
            onMove={onMove && isOfTimetable(lesson) ? () => onMove(lesson) : undefined}
          />
        ))}
      </ol>
    </li>
  );
}

/** Who makes the timetable edits it too, in weeks that are not over; from today at the earliest. */
function editorOf(role: string, monday: string): { from: string } | undefined {
  const today = schoolToday();
  const mayEdit = role === 'headTeacher' || role === 'schoolAdministrator';
  if (!mayEdit || addDays(monday, 6) < today) return undefined;
  return { from: monday < today ? today : monday };
}

/** A cancelled lesson and one put there besides are no lessons of the week. */
const isOfTimetable = ({ change }: View['lessons'][number]): boolean => change === null || change === 'changed';

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
