import { useQuery } from '@tanstack/react-query';
import type { SubstituteCandidatesAnswer } from '@parta/contracts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { namesQuery } from '../class-journal/journal-query.ts';
import { shortName } from '../class-journal/names.ts';
import type { ChosenLesson, Publish } from './change.types.ts';
import styles from './substitutions.module.css';
import { candidatesQuery } from './substitutions-query.ts';

type Candidate = SubstituteCandidatesAnswer['candidates'][number];

const REASONS: Record<Candidate['reasons'][number], () => string> = {
  'teaches-subject': m.reason_teaches_subject,
  'teaches-class': m.reason_teaches_class,
  'at-school': m.reason_at_school,
};

type Way = 'same-subject' | 'other-subject' | 'remote';
type Props = { way: Way; lesson: ChosenLesson; isBusy: boolean; onPublish: Publish };

/** Who is free then, the fittest first, each with the reasons. */
export function Candidates({ way, lesson, isBusy, onPublish }: Props) {
  const { data, error, refetch } = useQuery(candidatesQuery(lesson.lessonId));
  const ids = data?.candidates.map(({ personId }) => personId) ?? [];
  const { data: names } = useQuery({ ...namesQuery(ids.toSorted()), enabled: data !== undefined });
  const [subject, setSubject] = useState('');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !names) return <Waiting />;
  const teachers = way === 'remote' ? [...lesson.plannedIds.map(plain), ...data.candidates] : data.candidates;
  const appoint = (personId: string) => {
    const who = { teacherIds: [personId], room: null };
    onPublish(way === 'other-subject' ? { kind: way, ...who, subject: subject.trim() } : { kind: way, ...who });
  };
  return (
    <>
      {way === 'other-subject' && (
        <label className={styles.field}>
          {m.substitution_subject()}
          <input value={subject} maxLength={120} onChange={({ target }) => setSubject(target.value)} />
        </label>
      )}
      {teachers.length === 0 && (
        <Notice title={m.substitution_nobody()}>
          <p>{m.substitution_nobody_how()}</p>
        </Notice>
      )}
      <ul className={styles.candidates}>
        {teachers.map((candidate) => (
          <li key={candidate.personId} className={styles.line}>
            <span className={styles.what}>
              <b>{shortName(names, candidate.personId)}</b>
              <small>{reasonsOf(candidate).join(' · ')}</small>
            </span>
            <Button
              look="small"
              disabled={isBusy || (way === 'other-subject' && subject.trim() === '')}
              onClick={() => appoint(candidate.personId)}
            >
              {m.substitution_appoint()}
              <span className="vh">{`: ${shortName(names, candidate.personId)}`}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The teacher by the timetable, who may give the lesson from elsewhere. */
const plain = (personId: string): Candidate => ({ personId, reasons: [], substitutionsThisWeek: 0 });

function reasonsOf({ reasons, substitutionsThisWeek: count }: Candidate): string[] {
  return [...reasons.map((reason) => REASONS[reason]()), ...(count > 0 ? [m.substitution_week({ count })] : [])];
}
