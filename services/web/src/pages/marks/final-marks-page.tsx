import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { yearsQuery } from '../diary/years-query.ts';
import { yearAsked } from './days-asked.ts';
import { FinalMarksTable } from './final-marks-table.tsx';
import { useGoOnce } from './go-once.ts';
import { finalsQuery } from './marks-query.ts';
import { MarksTabs } from './marks-tabs.tsx';
import styles from './marks.module.css';
import { studyYears } from './study-years.ts';
import { yearTitle } from './year-title.ts';
import { ofSameChild } from '../../parts/of-same-child.ts';

/** Finals of any year of study, one year at a time: periods by subjects (F-087, F-099). */
export default function FinalMarksPage() {
  useTitle(m.final_marks());
  const { child = '' } = useParams();
  const [search] = useSearchParams();
  const { children } = useBoot();
  const year = yearAsked(search, schoolToday());
  const { data, error, refetch } = useQuery({
    ...finalsQuery(child, year.from),
    placeholderData: ofSameChild(child),
  });
  const name = children.find(({ pupilId }) => pupilId === child)?.name ?? '';
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const isEmpty = data.columns.length === 0 || data.subjects.length === 0;
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{m.final_marks()}</h1>
        <YearChoice child={child} chosen={year.from} />
        <Button className={styles.print} onClick={() => print()}>
          <Icon name="print" />
          {m.print()}
        </Button>
      </div>
      <p className={styles.owner}>{[name, yearTitle(data)].filter(Boolean).join(', ')}</p>
      <MarksTabs child={child} />
      {isEmpty ? (
        <Notice title={m.no_finals()}>
          <p>{m.no_finals_how()}</p>
        </Notice>
      ) : (
        <FinalMarksTable child={child} finals={data} year={search.get('year') ?? undefined} />
      )}
    </>
  );
}

/** The years the child has learnt in, of former schools too. */
function YearChoice({ child, chosen }: { child: string; chosen: string }) {
  const { data } = useQuery(yearsQuery(child));
  const go = useGoOnce();
  const years = studyYears(data?.years ?? [], schoolToday());
  if (years.length < 2 && years.some(({ from }) => from === chosen)) return null;
  return (
    <label className={styles.period}>
      {m.academic_year()}
      <select value={chosen} onChange={({ target }) => go(paths.finalMarks(child, target.value.slice(0, 4)))}>
        {!years.some(({ from }) => from === chosen) && <option value={chosen}>{chosen.slice(0, 4)}</option>}
        {years.map((year) => (
          <option key={year.from} value={year.from}>
            {yearTitle(year)}
          </option>
        ))}
      </select>
    </label>
  );
}
