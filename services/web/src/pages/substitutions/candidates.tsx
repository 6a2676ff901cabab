import { useQuery } from '@tanstack/react-query';
import type { AskSubstitute, SubstituteCandidatesAnswer } from '@parta/contracts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { shortName } from '../class-journal/names.ts';
import { answerWord } from './answer-word.ts';
import { AskButton } from './ask-button.tsx';
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
          <CandidateLine
            key={candidate.personId}
            candidate={candidate}
            who={shortName(names, candidate.personId)}
            isOff={isBusy || (way === 'other-subject' && subject.trim() === '')}
            isOpen={lesson.state === 'open'}
            wanted={{ ...plainAsk(lesson, way), subject: way === 'other-subject' ? subject.trim() : null }}
            answer={answerOf(lesson, candidate.personId)}
            onAppoint={() => appoint(candidate.personId)}
          />
        ))}
      </ul>
    </>
  );
}

type Line = {
  candidate: Candidate;
  who: string;
  isOff: boolean;
  isOpen: boolean;
  wanted: Omit<AskSubstitute, 'requestId' | 'personId'>;
  answer: Asked | undefined;
  onAppoint: () => void;
};

/** A candidate, with what they said where they were asked. */
function CandidateLine({ candidate, who, isOff, isOpen, wanted, answer, onAppoint }: Line) {
  const { personId } = candidate;
  const isWaiting = answer?.state === 'asked' || answer?.state === 'accepted';
  return (
    <li className={styles.line}>
      <span className={styles.what}>
        <b>{who}</b>
        <small>{reasonsOf(candidate).join(' · ')}</small>
        {answer && <span className={styles.kind}>{answerWord(answer.state, answer.reason)}</span>}
      </span>
      <span className={styles.choices}>
        {isOpen && !isWaiting && (
          <AskButton key={answer?.state} wanted={{ ...wanted, personId }} who={who} isOff={isOff} />
        )}
        <Button look="small" disabled={isOff} onClick={onAppoint}>
          {m.substitution_appoint()}
          <span className="vh">{`: ${who}`}</span>
        </Button>
      </span>
    </li>
  );
}

type Asked = NonNullable<ChosenLesson['asked']>[number];

const plainAsk = ({ lessonId }: ChosenLesson, kind: Way) => ({ lessonId, kind });

/** The newest word of a teacher about the lesson. */
const answerOf = ({ asked = [] }: ChosenLesson, personId: string): Asked | undefined =>
  asked.filter((each) => each.personId === personId && each.state !== 'over').at(-1);

/** The teacher by the timetable, who may give the lesson from elsewhere. */
const plain = (personId: string): Candidate => ({ personId, reasons: [], substitutionsThisWeek: 0 });

function reasonsOf({ reasons, substitutionsThisWeek: count }: Candidate): string[] {
  return [...reasons.map((reason) => REASONS[reason]()), ...(count > 0 ? [m.substitution_week({ count })] : [])];
}
