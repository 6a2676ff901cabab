import type { AbsencesOfClassAnswer } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { excuseAbsences } from '../../api/generated/absences.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { classAbsencesQuery, type Week } from './class-query.ts';
import styles from './class.module.css';
import { codeWord } from './code-word.ts';

type Pupil = AbsencesOfClassAnswer['pupils'][number];
type Page = Pick<AbsencesOfClassAnswer, 'mayExcuse' | 'excusableFrom'>;
type Props = { pupil: Pupil; name: string; page: Page; week: Week };

/** One pupil's week: the lessons with a code, and one press that clears all absences shown. */
export function PupilAbsences({ pupil: { pupilId, counts, missed, alert }, name, page, week }: Props) {
  const queries = useQueryClient();
  const [certificate, setCertificate] = useState(false);
  const absent = missed.filter(({ code }) => ABSENT.has(code));
  const [first, last] = [absent[0]?.day, absent.at(-1)?.day];
  const isOpen = first !== undefined && (page.excusableFrom === null || page.excusableFrom <= first);
  const excuse = useMutation({
    mutationFn: (kind: 'ill' | 'excused' | 'unexcused') =>
      excuseAbsences(
        { excuseId: commandId(), pupilId, from: first ?? week.from, until: last ?? week.until, kind, certificate },
        { headers: { 'X-Command-Id': commandId() } },
      ),
    onSuccess: () => queries.invalidateQueries(classAbsencesQuery(week)),
  });
  const press = (kind: 'ill' | 'excused' | 'unexcused', word: string) => (
    <Button look="small" disabled={excuse.isPending} onClick={() => excuse.mutate(kind)}>
      {word}
      <span className="vh">{`: ${name}`}</span>
    </Button>
  );
  return (
    <li className={styles.line}>
      <div>
        <b>{name}</b>
        <small>{sumOf(counts)}</small>
        {alert && <small className={styles.alert}>{m.absence_month_alert(alert)}</small>}
      </div>
      <ul className={styles.lessons}>
        {missed.map(({ lessonId, day, number, subject, code, minutes, checked }) => (
          <li key={lessonId}>
            {`${dayText(day, { weekday: 'short', day: 'numeric' })}, ${m.absence_lesson({ number, subject })}: `}
            <b>{codeWord(code, minutes)}</b>
            {!checked && <small>{m.absence_unchecked()}</small>}
          </li>
        ))}
      </ul>
      {page.mayExcuse && isOpen && (
        <div className={styles.actions}>
          {press('ill', m.excuse_ill())}
          {press('excused', m.excuse_excused())}
          {press('unexcused', m.excuse_unexcused())}
          <label>
            <input type="checkbox" checked={certificate} onChange={({ target }) => setCertificate(target.checked)} />
            {m.excuse_certificate()}
          </label>
        </div>
      )}
      {excuse.error && <Failure error={excuse.error} onRetry={() => excuse.reset()} />}
    </li>
  );
}

const ABSENT = new Set<string>(['absent', 'truant', 'ill', 'excused']);

function sumOf({ missed, lessons, fullDays, late, unexplained }: Pupil['counts']): string {
  return [
    m.absence_missed({ missed, lessons }),
    fullDays > 0 ? m.absence_full_days({ count: fullDays }) : '',
    late > 0 ? m.absence_late({ count: late }) : '',
    unexplained > 0 ? m.absence_unexplained({ count: unexplained }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
