import { useQuery } from '@tanstack/react-query';
import { addDays } from '@parta/school';
import { useState } from 'react';
import { schoolToday } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { Absences } from './absences.tsx';
import { BookLink } from './book-link.tsx';
import { LessonList } from './lesson-list.tsx';
import styles from './substitutions.module.css';
import { openLessonsQuery } from './substitutions-query.ts';

/** Days that are looked ahead. */
const AHEAD = 13;

/** Who is away today and soon, which lessons have no teacher by that, and who takes them (F-072, N-29). */
export default function SubstitutionsPage() {
  useTitle(m.section_substitutions());
  const schoolId = useBoot().role.schoolId ?? '';
  const [from, setFrom] = useState(schoolToday());
  const { data, error, refetch } = useQuery(openLessonsQuery(schoolId, from, addDays(from, AHEAD)));
  const people = data && [
    ...data.absences.map(({ personId }) => personId),
    ...data.lessons.flatMap(({ plannedIds, teacherIds, asked = [] }) => [
      ...[...plannedIds, ...teacherIds],
      ...asked.map(({ personId }) => personId),
    ]),
  ];
  const { data: names } = useQuery({ ...namesQuery([...new Set(people)].toSorted()), enabled: people !== undefined });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !names) return <Waiting />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.section_substitutions()}</h1>
      <label className={styles.from}>
        {m.absence_from()}
        <input type="date" value={from} onChange={({ target }) => target.value && setFrom(target.value)} />
      </label>
      <Absences absences={data.absences} schoolId={schoolId} names={names} />
      <LessonList lessons={data.lessons} names={names} />
      <BookLink schoolId={schoolId} day={from} />
    </div>
  );
}
