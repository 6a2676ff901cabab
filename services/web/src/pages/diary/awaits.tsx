import { useQuery } from '@tanstack/react-query';
import { addDays } from '@parta/school';
import { useId } from 'react';
import { Link } from 'react-router';
import { dayAndMonth, dayText, schoolToday } from '../../parts/dates.ts';
import { weightText } from '../../parts/mark-words.ts';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { nextSchoolDay } from './answers.ts';
import styles from './diary.module.css';
import { purposeOf } from './mark-label.ts';
import { Unsigned } from './unsigned.tsx';
import { type OpenAbsence, openAbsences, type WorkAhead, worksAfter } from './upcoming.ts';
import { weekQuery } from './week-query.ts';
import type { Week } from './week.types.ts';

/** `level` 3: below a child's name, whose section is the landmark then. */
type Props = { week: Week; level: 2 | 3 };

/** What waits for the family: a week to sign, absences without a reason, control works after the next school day (N-41). */
export function Awaits({ week, level }: Props) {
  const id = useId();
  const { role } = useBoot();
  const { pupilId, monday } = week;
  const { data: before } = useQuery(weekQuery(pupilId, addDays(monday, -7)));
  const { data: after } = useQuery(weekQuery(pupilId, addDays(monday, 7)));
  const today = schoolToday();
  const next = nextSchoolDay(week, today) ?? (after && nextSchoolDay(after, today));
  const absences = openAbsences(before ? [before, week] : [week]);
  const works = worksAfter(after ? [week, after] : [week], next?.day ?? today);
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={level === 2 ? id : undefined} className={styles.awaits}>
      <Heading id={id}>{m.awaits_you()}</Heading>
      <ul>
        {role.role === 'guardian' &&
          [before, week].map((each) => each?.state === 'lessons' && <Unsigned key={each.monday} week={each} />)}
        {absences.map((absence) => (
          <li key={absence.day}>
            {absenceText(absence)}
            {role.role === 'guardian' && <Link to={paths.absences(pupilId)}>{m.absence_explain()}</Link>}
          </li>
        ))}
        {works.map((work) => (
          <li key={work.work.workId}>{workText(work)}</li>
        ))}
      </ul>
      <p className={styles.nothing}>{m.awaits_nothing()}</p>
    </section>
  );
}

const absenceText = ({ day, subjects }: OpenAbsence): string =>
  m.absence_open({ day: dayAndMonth(day), subjects: subjects.join(', ') });

/** «пт, 20 ноября: Физика, контрольная ×3». */
function workText({ day, subject, work: { title: workTitle, workType, weight } }: WorkAhead): string {
  const on = dayText(day, { weekday: 'short', day: 'numeric', month: 'long' });
  return `${on}: ${subject}, ${purposeOf({ workTitle, workType })} ×${weightText(weight, getLocale())}`;
}
