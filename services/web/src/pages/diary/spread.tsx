import { Suspense } from 'react';
import { later } from '../../files.ts';
import { shownDays } from './answers.ts';
import { Day } from './day.tsx';
import styles from './diary.module.css';
import type { OpenMark } from './mark-dialog.tsx';
import type { Week } from './week.types.ts';

const WeekFoot = later.part((file) => file.WeekFoot);

type Props = { week: Week; chosen: string; onOpen: (open: OpenMark) => void };

/** Left page Monday to Wednesday, right page the rest of the week. */
export function Spread({ week, chosen, onOpen }: Props) {
  const days = shownDays(week);
  return (
    <div className={styles.spread}>
      {[days.slice(0, 3), days.slice(3)].map((page, at) => (
        <div className={styles.page} key={page[0]?.day ?? at}>
          {page.map((day) => (
            <Day key={day.day} day={day} isChosen={day.day === chosen} onOpen={onOpen} />
          ))}
          {at === 1 && (
            <Suspense fallback={null}>
              <WeekFoot week={week} />
            </Suspense>
          )}
        </div>
      ))}
    </div>
  );
}
