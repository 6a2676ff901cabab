import type { SubjectOfPupilAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { comparedAverage, formatAverage, proposedMark, type Thresholds } from '@parta/school';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { weightText } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { exact } from './exact.ts';
import { ForecastLine } from './forecast-line.tsx';
import { type Progress, progressQuery, type SubjectProgress } from './progress-query.ts';
import styles from './progress.module.css';
import { averageWith, oneMore, type Thought } from './thought.ts';
import { ThoughtForm } from './thought-form.tsx';
import { targetText } from './target-text.ts';

type Props = { child: string; subject: SubjectOfPupilAnswer };

/** «Что если»: further marks of the running period, by the journal's own formula. A thought: nothing is sent or kept (N-40). */
export function WhatIf({ child, subject }: Props) {
  const { data } = useQuery(progressQuery(child));
  const found = data?.subjects.find(({ groupId }) => groupId === subject.groupId);
  const isRunning = subject.periods.some(({ periodId }) => periodId === data?.period?.periodId);
  if (data?.shows.average === false) return <p>{m.progress_hidden()}</p>;
  if (!data || !isRunning || found?.scale !== 'five' || !found.average) return null;
  const weights = subject.periods.flatMap(({ marks }) => marks.map(({ weight }) => weight));
  return <Thoughts progress={data} subject={found} weights={inOrder([100, ...weights])} />;
}

const inOrder = (weights: number[]): number[] => [...new Set(weights)].toSorted((one, other) => one - other);

type ThoughtsProps = { progress: Progress; subject: SubjectProgress; weights: readonly number[] };

function Thoughts({ progress, subject, weights }: ThoughtsProps) {
  const [thoughts, setThoughts] = useState<Thought[]>([]);
  const ways = subject.targets.slice(0, 3).map(targetText);
  return (
    <section className={styles.whatIf} aria-labelledby="what-if">
      <h2 id="what-if">{m.progress_what_if()}</h2>
      <p>{m.progress_what_if_of({ period: progress.period?.title ?? '' })}</p>
      <ForecastLine forecast={subject.forecast} targets={[]} />
      {ways.length > 0 && <p>{ways.join('; ')}</p>}
      <ThoughtForm weights={weights} onAdd={(thought) => setThoughts(oneMore(thoughts, thought))} />
      {thoughts.length > 0 && <Imagined thoughts={thoughts} onClear={() => setThoughts([])} />}
      <p role="status" className={styles.outcome}>
        {thoughts.length > 0 && outcomeText(progress, subject, thoughts)}
      </p>
      <small>{m.progress_what_if_note()}</small>
    </section>
  );
}

function Imagined({ thoughts, onClear }: { thoughts: readonly Thought[]; onClear: () => void }) {
  return (
    <>
      <ul className={styles.thoughts}>
        {thoughts.map(({ value, weight, count }) => (
          <li key={`${value} ${weight}`}>
            {m.progress_thought({ count, value, weight: weightText(weight, getLocale()) })}
          </li>
        ))}
      </ul>
      <div>
        <Button look="small" onClick={onClear}>
          {m.progress_clear()}
        </Button>
      </div>
    </>
  );
}

function outcomeText({ rules }: Progress, { average }: SubjectProgress, thoughts: readonly Thought[]): string {
  const [before, after] = [exact(average), averageWith(exact(average), thoughts)];
  if (!before || !after) return '';
  const shown = { before: formatAverage(before, getLocale()), after: formatAverage(after, getLocale()) };
  if (!rules) return m.progress_what_if_average(shown);
  const final = proposedMark(comparedAverage(after, rules.compare), rules.thresholds as unknown as Thresholds);
  return m.progress_what_if_outcome({ ...shown, final });
}
