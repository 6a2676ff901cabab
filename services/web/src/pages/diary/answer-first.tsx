import { addDays, mondayOf } from '@parta/school';
import { Link } from 'react-router';
import { dayOfInstant, dayText, schoolToday, spanText, spokenTime } from '../../parts/dates.ts';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { announced, givenOn, held, nextSchoolDay } from './answers.ts';

import styles from './diary.module.css';
import { MarkButton } from './mark-button.tsx';
import type { OpenMark } from './mark-dialog.tsx';
import { purposeOf } from './mark-label.ts';
import type { Week, WeekDay } from './week.types.ts';

type Props = { week: Week; onOpen: (open: OpenMark) => void };

/** What the family came for, in words, before any table: what was given today, what tomorrow needs. */
export function AnswerFirst({ week, onOpen }: Props) {
  const today = schoolToday();
  if (mondayOf(today) !== week.monday) return null;
  const given = givenOn(week, today, dayOfInstant);
  const next = nextSchoolDay(week, today);
  return (
    <div className={styles.answer}>
      <section aria-labelledby="given">
        <h2 id="given">
          <em>{m.today()}</em> {m.given_today()}
        </h2>
        {given.length === 0 && <p>{m.nothing_today()}</p>}
        <ul className={styles.given}>
          {given.map(({ mark, lesson, day }) => (
            <li key={mark.markId}>
              <MarkButton mark={mark} lesson={lesson} day={day} onOpen={onOpen} />
              <span>
                {lesson.subject}
                <small>{purposeOf(mark)}</small>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {next ? <NextDay next={next} /> : <NewWeek week={week} />}
    </div>
  );
}

/** The week is over: the next one is a press away. */
function NewWeek({ week: { pupilId, monday } }: { week: Week }) {
  return (
    <section aria-labelledby="next">
      <h2 id="next">{m.new_week()}</h2>
      <p>
        <Link to={paths.week(pupilId, addDays(monday, 7))}>{spanText(addDays(monday, 7), addDays(monday, 12))}</Link>
      </p>
    </section>
  );
}

function NextDay({ next }: { next: WeekDay }) {
  const lessons = held(next.lessons);
  const works = lessons.flatMap((lesson) =>
    announced(lesson, next.day, next.day).map(
      (work) => `${lesson.subject}: ${purposeOf({ workTitle: work.title, workType: work.workType })}`,
    ),
  );
  const tasks = lessons.filter(({ homeworkState }) => homeworkState === 'given').length;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{m.for_day({ day: dayText(next.day, { weekday: 'long' }) })}</h2>
      <p>
        <strong>{m.lessons_by({ count: lessons.length, time: spokenTime(lessons[0]?.starts ?? '') })}</strong>
        {works.map((work) => ` ${work}.`)}
      </p>
      <p>{tasks > 0 ? m.tasks({ count: tasks }) : m.no_tasks_yet()}</p>
    </section>
  );
}
