import type { UnfilledLessonsAnswer } from '@parta/contracts';
import { academicYearOf, addDays } from '@parta/school';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { unfilledLessons } from '../../api/generated/filling.ts';
import { buttonLook } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { SchoolPage } from '../../parts/school-page.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import styles from '../../parts/page.module.css';
import { namesQuery } from '../../parts/names-query.ts';
import { type Names, shortName } from '../class-journal/names.ts';
import { Findings } from './findings.tsx';
import { LessonLine } from './lesson-line.tsx';

type Lesson = UnfilledLessonsAnswer['lessons'][number];
type By = 'teacher' | 'class';

/** Control of filling: past lessons without roll or topic, by teacher or by class, and what the night found (R-35, N-36). */
export default function FillingPage() {
  const beside = (
    <Link className={buttonLook('small')} to={paths.closing}>
      {m.closing_title()}
    </Link>
  );
  return (
    <SchoolPage title={m.filling_title()} beside={beside}>
      {(schoolId) => (
        <>
          <Unfilled schoolId={schoolId} />
          <Findings schoolId={schoolId} />
        </>
      )}
    </SchoolPage>
  );
}

const SPANS = { week: 7, month: 30, year: null } as const;
type Span = keyof typeof SPANS;

function Unfilled({ schoolId }: { schoolId: string }) {
  const [by, setBy] = useState<By>('teacher');
  const [span, setSpan] = useState<Span>('week');
  const today = schoolToday();
  const days = SPANS[span];
  const from = days === null ? academicYearOf(today).from : addDays(today, -days);
  const { data, error, refetch } = useQuery({
    queryKey: ['unfilled', schoolId, from, today],
    queryFn: () => unfilledLessons({ schoolId, from, until: today }),
  });
  const ids = [...new Set(data?.lessons.flatMap(({ teacherIds }) => teacherIds) ?? [])];
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <section className={styles.card} aria-labelledby="unfilled">
      <h2 id="unfilled">{m.filling_unfilled()}</h2>
      <p className={styles.actions}>
        <label>
          {m.filling_by()}{' '}
          <select value={by} onChange={({ target }) => setBy(target.value as By)}>
            <option value="teacher">{m.filling_by_teacher()}</option>
            <option value="class">{m.filling_by_class()}</option>
          </select>
        </label>
        <label>
          {m.period()}{' '}
          <select value={span} onChange={({ target }) => setSpan(target.value as Span)}>
            <option value="week">{m.filling_week()}</option>
            <option value="month">{m.filling_month()}</option>
            <option value="year">{m.whole_year()}</option>
          </select>
        </label>
      </p>
      {!data && <Waiting />}
      {data?.lessons.length === 0 && <p>{m.filling_all_filled()}</p>}
      {grouped(data?.lessons ?? [], by, names).map(([title, lessons]) => (
        <details key={title}>
          <summary>
            <b>{title}</b> · {m.filling_count({ count: lessons.length })}
          </summary>
          <ul>
            {lessons.map((lesson) => (
              <LessonLine key={lesson.lessonId} lesson={lesson} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

const IN_ORDER = new Intl.Collator('ru', { numeric: true });

/** The lessons under each teacher or class they belong to, whoever has most first. */
function grouped(lessons: Lesson[], by: By, names: Names): [string, Lesson[]][] {
  const groups = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    const keys = by === 'class' ? lesson.classTitles : lesson.teacherIds.map((id) => shortName(names, id));
    for (const key of keys.length > 0 ? keys : ['—']) groups.set(key, [...(groups.get(key) ?? []), lesson]);
  }
  return [...groups].toSorted(([one, a], [other, b]) => b.length - a.length || IN_ORDER.compare(one, other));
}
