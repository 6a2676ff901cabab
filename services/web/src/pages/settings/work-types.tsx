import type { WorkTypesOfSchoolAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth, schoolToday } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { workTypesQuery } from './settings-query.ts';
import styles from './settings.module.css';
import { weightText } from './weight-text.ts';
import { WorkTypeDialog } from './work-type-dialog.tsx';

export type WorkType = WorkTypesOfSchoolAnswer['types'][number];

const NEW: WorkType = { typeId: '', title: '', weight: 100, counts: true, from: null };

/** The kinds of work: what holds today, and what is decided for later days. */
export function WorkTypes({ schoolId }: { schoolId: string }) {
  const { data, error, refetch } = useQuery(workTypesQuery(schoolId));
  const [edited, setEdited] = useState<WorkType>();
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  const today = schoolToday();
  const types = data?.types ?? [];
  const isLater = ({ from }: WorkType) => from !== null && from > today;
  const now = [...new Map(types.filter((type) => !isLater(type)).map((type) => [type.typeId, type])).values()];
  return (
    <section className={styles.card} aria-labelledby="work-types">
      <h2 id="work-types">{m.work_types()}</h2>
      <p>{m.work_types_lead()}</p>
      <ul>
        {[...now, ...types.filter(isLater)].map((type) => (
          <li key={`${type.typeId} ${type.from}`} className={styles.setting}>
            <span className={styles.what}>
              <b>{type.title}</b>
              <small>
                {[
                  type.counts ? m.work_type_counts() : m.work_type_not_counted(),
                  isLater(type) ? m.valid_from_day({ day: dayAndMonth(type.from ?? '') }) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <span className={styles.now}>{weightText(type.weight)}</span>
            <Button look="small" onClick={() => setEdited(type)}>
              {m.setting_change()}
              <span className="vh">{`: ${type.title}`}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => setEdited(NEW)}>{m.work_type_add()}</Button>
      {edited && <WorkTypeDialog schoolId={schoolId} type={edited} onClose={() => setEdited(undefined)} />}
    </section>
  );
}
