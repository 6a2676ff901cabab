import { academicYearOf } from '@parta/school';
import { type FormEvent, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { capital, dayText } from '../../parts/dates.ts';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { type DayChoice, dayChoices, daysKey, yearOfDays } from './day-choices.ts';
import { DayTurn } from './day-turn.tsx';
import type { Days } from './days-asked.ts';
import type { StudyYear } from './study-years.ts';
import { useGoOnce } from './go-once.ts';
import styles from './marks.module.css';
import { yearTitle } from './year-title.ts';

type Props = { days: Days; years: readonly StudyYear[]; today: string };

/** Which days: a year, a part of it by name, or any days of one's own. The address keeps them, so Back goes to the days before (F-086). */
export function DaysChoice({ days, years, today }: Props) {
  const year = yearOfDays(days);
  const choices = dayChoices(year, years, today);
  const shown = daysKey(days);
  const [ownAt, setOwnAt] = useState<string>();
  const isOwn = ownAt === shown || !choices.some((choice) => daysKey(choice) === shown);
  const show = useShowDays();
  const choose = (key: string) => {
    const [from = '', until = ''] = key.split('_');
    if (key === 'own') setOwnAt(shown);
    else show({ from, until });
  };
  return (
    <div className={styles.choices}>
      <YearOfStudy days={days} years={years} />
      <label className={styles.period}>
        {m.period()}
        <select value={isOwn ? 'own' : shown} onChange={({ target }) => choose(target.value)}>
          {choices.map((choice) => (
            <option key={`${choice.kind} ${choice.from}`} value={daysKey(choice)}>
              {choiceTitle(choice)}
            </option>
          ))}
          <option value="own">{m.own_days()}</option>
        </select>
      </label>
      {days.from === days.until && <DayTurn day={days.from} />}
      {isOwn && <OwnDays days={days} onShow={show} />}
    </div>
  );
}

/** Goes to other days and keeps the view. */
function useShowDays(): (days: Days) => void {
  const { child = '' } = useParams();
  const [search] = useSearchParams();
  const go = useGoOnce();
  const view = search.get('view');
  return ({ from, until }) => go(paths.marksOf(child, { ...(view && { view }), from, until }));
}

function choiceTitle({ kind, title, from }: DayChoice): string {
  if (kind === 'today') return m.today();
  if (kind === 'year') return m.whole_year();
  return kind === 'period' ? title : capital(dayText(from, { month: 'long', year: 'numeric' }));
}

/** Only who has learnt for more than a year is asked which (F-099). */
function YearOfStudy({ days, years }: Omit<Props, 'today'>) {
  const show = useShowDays();
  const chosen = yearOfDays(days);
  const isKnown = years.some(({ from }) => from === chosen.from);
  if (years.length < 2 && isKnown) return null;
  const all = isKnown ? years : [{ ...chosen, classTitles: [], periods: [] }, ...years];
  return (
    <label className={styles.period}>
      {m.academic_year()}
      <select value={chosen.from} onChange={({ target }) => show(academicYearOf(target.value))}>
        {all.map((year) => (
          <option key={year.from} value={year.from}>
            {yearTitle(year)}
          </option>
        ))}
      </select>
    </label>
  );
}

function OwnDays({ days, onShow }: { days: Days; onShow: (days: Days) => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onShow({ from: String(form.get('from')), until: String(form.get('until')) });
  };
  return (
    <form className={styles.own} onSubmit={submit}>
      <label>
        {m.from_day()}
        <input key={days.from} type="date" name="from" defaultValue={days.from} required />
      </label>
      <label>
        {m.until_day()}
        <input key={days.until} type="date" name="until" defaultValue={days.until} required />
      </label>
      <Button type="submit">{m.show_days()}</Button>
    </form>
  );
}
