import { useQuery } from '@tanstack/react-query';
import { addDays, mondayOf } from '@parta/school';
import { useId } from 'react';
import { Link } from 'react-router';
import { dayText, schoolToday, spanText, spokenTime } from '../../parts/dates.ts';
import { paths } from '../../paths.ts';
import { isOpen, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { DoneCount } from '../homework/done-count.tsx';
import { OutboxNote } from '../homework/outbox-note.tsx';
import { type DayOfTasks, tasksOfDay } from '../homework/tasks-of-day.ts';
import { Tasks } from '../homework/tasks.tsx';
import { announced, held, nextSchoolDay } from './answers.ts';
import styles from './diary.module.css';
import { purposeOf } from './mark-label.ts';
import { weekQuery } from './week-query.ts';
import type { Week, WeekDay } from './week.types.ts';

/** `look` list: every task of the day; summary: how many there are. `level` 3: below a child's name, whose section is the landmark then. */
type Look = { look: 'list' | 'summary'; level: 2 | 3 };
type Props = Look & { week: Week };

/** What the next school day needs: when it begins, what is written there, the tasks and how many are done. */
export function Needs({ week, ...look }: Props) {
  const next = nextSchoolDay(week, schoolToday());
  return next ? <NextDay pupilId={week.pupilId} next={next} {...look} /> : <NewWeek week={week} {...look} />;
}

/** The lessons of this week are over: its place takes the first day of the next one. */
function NewWeek({ week: { pupilId, monday }, ...look }: Props) {
  const id = useId();
  const coming = addDays(monday, 7);
  const { data } = useQuery(weekQuery(pupilId, coming));
  const first = data && nextSchoolDay(data, schoolToday());
  if (first) return <NextDay pupilId={pupilId} next={first} {...look} />;
  const Heading = `h${look.level}` as const;
  return (
    <section aria-labelledby={look.level === 2 ? id : undefined}>
      <Heading id={id}>{m.new_week()}</Heading>
      {data?.holiday && <p>{data.holiday}</p>}
      <p>
        <Link to={paths.week(pupilId, coming)}>{spanText(coming, addDays(coming, 5))}</Link>
      </p>
    </section>
  );
}

function NextDay({ pupilId, next, look, level }: Look & { pupilId: string; next: WeekDay }) {
  const id = useId();
  const child = useBoot().children.find((each) => each.pupilId === pupilId);
  const lessons = held(next.lessons);
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={level === 2 ? id : undefined}>
      <Heading id={id}>{titleOf(next.day)}</Heading>
      <p>
        <strong>{m.lessons_by({ count: lessons.length, time: spokenTime(lessons[0]?.starts ?? '') })}</strong>
        {worksOf(next).map((work) => ` ${work}.`)}
      </p>
      {child && isOpen(child, 'homework') && <TasksOfDay pupilId={pupilId} day={tasksOfDay(next)} look={look} />}
    </section>
  );
}

function TasksOfDay({ pupilId, day, look }: { pupilId: string; day: DayOfTasks; look: Look['look'] }) {
  return (
    <>
      {look === 'list' && <Tasks pupilId={pupilId} day={day} look="short" />}
      <p className={styles.doneCount}>
        <span>
          <DoneCount pupilId={pupilId} day={day} />
        </span>
        <Link to={paths.homework(pupilId)}>{m.all_homework()}</Link>
      </p>
      <OutboxNote />
    </>
  );
}

/** «На завтра, четверг»; at the weekend «Новая неделя: понедельник, 23 ноября». */
function titleOf(day: string): string {
  const today = schoolToday();
  const named = dayText(day, { weekday: 'long', day: 'numeric', month: 'long' });
  if (addDays(mondayOf(today), 5) <= today && mondayOf(day) > today) return m.new_week_from({ day: named });
  return day === addDays(today, 1)
    ? m.for_tomorrow({ day: dayText(day, { weekday: 'long' }) })
    : m.for_day({ day: named });
}

const worksOf = ({ day, lessons }: WeekDay): string[] =>
  held(lessons).flatMap((lesson) =>
    announced(lesson, day, day).map(
      ({ title: workTitle, workType }) => `${lesson.subject}: ${purposeOf({ workTitle, workType })}`,
    ),
  );
