import { addDays } from '@parta/school';
import { dayAndMonth, schoolToday, spanText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { SheetDay } from './sheet-day.tsx';
import { SheetFoot } from './sheet-foot.tsx';
import styles from './sheet.module.css';
import type { SheetOfWeek } from './sheets-of.ts';
import { useFit } from './use-fit.ts';
import { periodWords } from '../diary/period-words.ts';

type Props = {
  sheet: SheetOfWeek;
  /** «Соколов Тимофей, 8Б, школа № 1234». */
  owner: string;
  page: number;
  pages: number;
  /** Called when even the smallest letters do not fit. */
  onTooLong: () => void;
};

/** One side of A4 in the form of the paper diary; the footer counts the pages of this pupil. */
export function Sheet({ sheet: { week, halves, end }, owner, page, pages, onTooLong }: Props) {
  const fit = useFit(onTooLong);
  const { monday } = week;
  const days = spanText(monday, addDays(monday, 5));
  return (
    <div className={styles.preview}>
      <article className={styles.sheet} ref={fit} aria-label={`${owner}, ${days}`}>
        <header className={styles.head}>
          <h2>{days}</h2>
          <span>{periodWords(week)}</span>
          <b>{owner}</b>
        </header>
        <div className={styles.spread} data-fit="">
          {halves.map((half, at) => (
            <div className={styles.half} key={half[0]?.day ?? at}>
              {half.map((day) => (
                <SheetDay key={day.day} day={day} />
              ))}
              {at === 1 && end === 'signed' && <SheetFoot week={week} />}
            </div>
          ))}
        </div>
        <footer className={styles.foot}>
          <span>{`${m.app_name()} · ${owner}`}</span>
          <span>{m.printed_on({ day: dayAndMonth(schoolToday()) })}</span>
          <span>{m.print_page_of({ page, pages })}</span>
        </footer>
      </article>
    </div>
  );
}
