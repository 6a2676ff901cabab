import { academicYearOf } from '@parta/school';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { historyQuery } from './absences-query.ts';
import styles from './absences.module.css';
import { AnnouncePart } from './announce-part.tsx';
import { CatchUp } from './catch-up.tsx';
import { Groups } from './groups.tsx';
import { Sums } from './sums.tsx';
import { useLiveOf } from '../../api/live.ts';
import { ofSameChild } from '../../parts/of-same-child.ts';

/** A child's absences of a period, the unexcused first, and what was taught meanwhile (F-091, F-092); here an absence is announced (N-24). */
export default function AbsencesPage() {
  useTitle(m.absences_title());
  const { child = '' } = useParams();
  const { children } = useBoot();
  const { hash } = useLocation();
  const [chosen, choose] = useState<string>();
  const today = schoolToday();
  const year = academicYearOf(today);
  const { data: all, error: unknown, refetch: askAll } = useQuery(historyQuery(child, year));
  const period =
    all?.periods.find(({ periodId }) => periodId === chosen) ??
    all?.periods.find(({ from, until }) => from <= today && today <= until);
  const span = chosen === 'year' || !period ? year : period;
  const shown = useQuery({
    ...{ ...historyQuery(child, span), enabled: all !== undefined },
    placeholderData: ofSameChild(child),
  });
  const { data } = shown;
  useLiveOf(child, () => {
    void askAll();
    if (all) void shown.refetch();
  });
  const failure = all ? shown.error : unknown;
  if (failure && !data) return <Failure error={failure} onRetry={() => void (all ? shown.refetch() : askAll())} />;
  if (!all || !data) return <Waiting />;
  const name = children.find(({ pupilId }) => pupilId === child)?.name;
  const isAnnouncing = hash === '#announce';
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.absences_title()}</h1>
        <b>{name}</b>
        <label className={styles.period}>
          {m.period()}
          <select value={span === year ? 'year' : period?.periodId} onChange={({ target }) => choose(target.value)}>
            {all.periods.map(({ periodId, title }) => (
              <option key={periodId} value={periodId}>
                {title}
              </option>
            ))}
            <option value="year">{m.whole_year()}</option>
          </select>
        </label>
        {!isAnnouncing && (
          <Link className={buttonLook('small')} to={paths.announce(child)}>
            {m.announce()}
          </Link>
        )}
      </header>
      {isAnnouncing && <AnnouncePart child={child} />}
      <Sums counts={data.counts} />
      <Groups groups={data.groups} which="unexcused" />
      <CatchUp lessons={data.catchUp} />
      <Groups groups={data.groups} which="others" />
    </div>
  );
}
