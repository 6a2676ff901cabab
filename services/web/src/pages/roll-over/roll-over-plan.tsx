import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import styles from '../../parts/page.module.css';
import { ClassChoices } from './class-choices.tsx';
import { type Choices, previewQuery, useRollOver } from './roll-over-query.ts';

/** What the turn would do, with a choice for everybody who does not simply move on. Nothing is written before the button. */
export function RollOverPlan({ schoolId }: { schoolId: string }) {
  const [choices, setChoices] = useState<Choices>([]);
  const { data, error, refetch } = useQuery(previewQuery(schoolId, choices));
  const { apply } = useRollOver(schoolId);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { fromYear, toYear, classes, control, pupils, moved, placed, digest } = data;
  const undecided = control.filter(({ why }) => why === 'graduating').length;
  const titles = [...new Set(pupils.map(({ classTitle }) => classTitle))];
  return (
    <section className={styles.card} aria-labelledby="plan">
      <h2 id="plan">{`${fromYear.title} → ${toYear.title}`}</h2>
      <p>
        {m.roll_over_moved({ count: moved })} {placed > 0 && m.roll_over_placed({ count: placed })}
      </p>
      <ul>
        {classes.map(({ title, to, pupils: count, isNew }) => (
          <li key={`${title} ${to}`} className={styles.line}>
            <span>
              <b>{`${title} → ${to}`}</b>
            </span>
            <small>
              {[m.roll_over_pupils({ count }), isNew ? m.roll_over_new_class() : ''].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
      </ul>
      {undecided > 0 && (
        <Notice tone="warn" title={m.roll_over_undecided({ count: undecided })}>
          <p>{m.roll_over_undecided_how()}</p>
        </Notice>
      )}
      <h3>{m.roll_over_choices()}</h3>
      {titles.map((title) => (
        <ClassChoices
          key={title}
          title={title}
          pupils={pupils.filter(({ classTitle }) => classTitle === title)}
          control={control}
          choices={choices}
          onChoose={setChoices}
        />
      ))}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <p className={styles.actions}>
        <Button
          look="primary"
          disabled={apply.isPending || error !== null || moved + control.length === 0}
          onClick={() => apply.mutate({ choices, digest })}
        >
          {m.roll_over_apply({ count: moved })}
        </Button>
      </p>
      {apply.error && <Failure error={apply.error} onRetry={() => void refetch()} />}
    </section>
  );
}
