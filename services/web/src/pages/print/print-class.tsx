import { useQuery } from '@tanstack/react-query';
import { addDays } from '@parta/school';
import { useState } from 'react';
import { Link } from 'react-router';
import { weekOfPupil } from '../../api/generated/diary.ts';
import { Button } from '../../parts/button.tsx';
import { spanText } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { ChoosePupils, type Printable } from './choose-pupils.tsx';
import { Diaries, type Diary } from './diaries.tsx';
import { PrintButton } from './print-button.tsx';
import styles from './print.module.css';
import { Progress } from './progress.tsx';
import { SpanChoice } from './span-choice.tsx';
import { useGathering } from './use-gathering.ts';
import { weeksBetween } from './weeks-between.ts';

type Props = {
  of: { classId: string; title: string; monday: string; until: string | undefined };
  /** In the order of the class list. */
  pupils: Printable[];
  /** `unsigned` where one comes from the list of signatures. */
  who: string | null;
};

export function PrintClass({ of: { classId, title, monday, until }, pupils, who }: Props) {
  const unsigned = pupils.filter(({ isUnsigned }) => isUnsigned);
  const [chosen, choose] = useState(new Set((who === 'unsigned' ? unsigned : pupils).map(({ pupilId }) => pupilId)));
  const { gathering, start, stop } = useGathering();
  const first = pupils[0]?.pupilId ?? '';
  const sample = useQuery({
    queryKey: ['printed week', first, monday],
    queryFn: () => weekOfPupil(first, monday),
    enabled: first !== '',
    gcTime: 0,
  });
  const days = spanText(monday, until ?? addDays(monday, 5));
  useTitle(`${m.print_class({ title })}, ${days}`);
  const mondays = weeksBetween(monday, until ?? monday);
  const printed = pupils.filter(({ pupilId }) => chosen.has(pupilId));
  const gather = () => void start(printed.flatMap(({ pupilId }) => mondays.map((each) => ({ pupilId, monday: each }))));
  const diaries = gathering?.weeks && diariesOf(pupils, gathering.weeks);
  const to = (from: string, last?: string) => paths.printClass(classId, from, { until: last, who });
  return (
    <div className={styles.print}>
      <section className={styles.head}>
        <h1 tabIndex={-1}>{m.print_class({ title })}</h1>
        <p>{days}</p>
        {!gathering && (
          <>
            <SpanChoice monday={monday} until={until} period={sample.data?.period} to={to} />
            <ChoosePupils pupils={pupils} chosen={chosen} onChoose={choose} />
            <p className={styles.go}>
              <Button look="primary" disabled={chosen.size === 0} onClick={gather}>
                {m.print_gather({ count: chosen.size })}
              </Button>
            </p>
            <Link to={paths.signatures(classId, monday)}>{m.class_signatures()}</Link>
          </>
        )}
        {gathering && !gathering.weeks && !gathering.error && <Progress {...gathering} onStop={stop} />}
        {diaries && diaries.length > 0 && (
          <>
            <PrintButton sheets={diaries.reduce((sum, { weeks }) => sum + weeks.length, 0)} />
            <p className={styles.go}>
              <Button look="small" onClick={stop}>
                {m.print_choose_again()}
              </Button>
            </p>
          </>
        )}
      </section>
      {gathering?.error && <Failure error={gathering.error} onRetry={gather} />}
      {diaries?.length === 0 && (
        <Notice title={m.print_nothing()}>
          <p>{m.print_nothing_why()}</p>
        </Notice>
      )}
      {diaries && (
        <div className={styles.sheets}>
          <Diaries diaries={diaries} />
        </div>
      )}
    </div>
  );
}

/** Weeks without lessons take no paper; who has none at all is left out. */
function diariesOf(pupils: Printable[], weeks: Diary['weeks']): Diary[] {
  return pupils
    .map(({ pupilId, name, school }) => {
      const own = weeks.filter((week) => week.pupilId === pupilId && week.state === 'lessons');
      return { pupilId, name, school, weeks: own };
    })
    .filter((diary) => diary.weeks.length > 0);
}
