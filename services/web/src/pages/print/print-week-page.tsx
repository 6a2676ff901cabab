import { useQuery } from '@tanstack/react-query';
import { addDays, isDay, mondayOf } from '@parta/school';
import { useEffect, useEffectEvent } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { schoolToday, spanText } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { EmptyWeek } from '../diary/empty-week.tsx';
import { Diaries } from './diaries.tsx';
import { PrintButton } from './print-button.tsx';
import styles from './print.module.css';
import { SpanChoice } from './span-choice.tsx';
import { useGathering } from './use-gathering.ts';
import { weeksBetween } from './weeks-between.ts';

/** A child's week, or the weeks up to `?until=`, in the form of the paper diary (F-082). */
export default function PrintWeekPage() {
  const { child = '', monday: asked = '' } = useParams();
  const [search] = useSearchParams();
  const monday = mondayOf(isDay(asked) ? asked : schoolToday());
  const until = [search.get('until') ?? ''].find(isDay);
  return <PrintWeeks key={`${child} ${monday} ${until}`} pupilId={child} monday={monday} until={until} />;
}

type Props = { pupilId: string; monday: string; until: string | undefined };

function PrintWeeks({ pupilId, monday, until }: Props) {
  const { gathering, start } = useGathering();
  const { data: names, error: nameless } = useQuery(namesQuery([pupilId]));
  const fetchAll = useEffectEvent(() => {
    void start(weeksBetween(monday, until ?? monday).map((day) => ({ pupilId, monday: day })));
  });
  useEffect(() => fetchAll(), []);
  const { list: name = '', schoolTitle: school = '' } = names?.get(pupilId) ?? {};
  const days = spanText(monday, until ?? addDays(monday, 5));
  useTitle(`${m.print_title()}, ${days}: ${name}`);
  const failure = gathering?.error ?? nameless;
  if (failure) return <Failure error={failure} onRetry={fetchAll} />;
  if (!gathering?.weeks || !names) return <Waiting />;
  const [first] = gathering.weeks;
  const weeks = gathering.weeks.filter(({ state }) => state === 'lessons');
  return (
    <div className={styles.print}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{m.print_title()}</h1>
        <p>{[name, days].join(' · ')}</p>
        <SpanChoice
          monday={monday}
          until={until}
          period={first?.period}
          to={(from, last) => paths.printWeek(pupilId, from, last)}
        />
        {weeks.length > 0 && <PrintButton sheets={weeks.length} />}
        <Link to={paths.week(pupilId, monday)}>{m.print_to_diary()}</Link>
      </header>
      {first && weeks.length === 0 && <EmptyWeek week={first} />}
      <div className={styles.sheets}>
        <Diaries diaries={[{ pupilId, name, school, weeks }]} />
      </div>
    </div>
  );
}
