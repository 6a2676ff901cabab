import type { AbsenceHistoryAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';
import styles from './absences.module.css';

/** The counts of the period, as the journal has them. */
export function Sums({ counts }: Pick<AbsenceHistoryAnswer, 'counts'>) {
  const { lessons, missed, fullDays, ill, excused, unexcused, late, lateMinutes } = counts;
  const sums = [
    { title: m.absences_missed(), value: missed, more: m.absences_of({ count: lessons }) },
    { title: m.absences_full_days(), value: fullDays, more: '' },
    { title: m.absences_group_unexcused(), value: unexcused, more: '', isBad: unexcused > 0 },
    { title: m.absences_group_ill(), value: ill, more: '' },
    { title: m.absences_group_excused(), value: excused, more: '' },
    {
      title: m.absences_group_late(),
      value: late,
      more: lateMinutes > 0 ? m.absence_minutes({ minutes: lateMinutes }) : '',
    },
  ];
  return (
    <dl className={styles.sums} aria-label={m.absences_sums()}>
      {sums.map(({ title, value, more, isBad }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <b className={isBad ? styles.bad : undefined}>{value}</b> {more && <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
