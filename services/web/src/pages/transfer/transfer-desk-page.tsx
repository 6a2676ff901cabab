import type { TransferDeskAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { dayAndMonth } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import styles from './transfer.module.css';
import { deskQuery } from './transfer-query.ts';

type SchoolClass = TransferDeskAnswer['classes'][number];

/** Pupils class by class: each with the marks of the former school, and the sheet for the next one (N-37). */
export default function TransferDeskPage() {
  useTitle(m.transfers());
  const { data, error, refetch } = useQuery(deskQuery);
  const [chosen, choose] = useState<string>();
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const shown = data.classes.find(({ classId }) => classId === chosen) ?? data.classes[0];
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.transfers()}</h1>
      <p>{m.transfers_what()}</p>
      {data.classes.length > 1 && (
        <label>
          {m.transfers_class()}{' '}
          <select value={shown?.classId} onChange={({ target }) => choose(target.value)}>
            {data.classes.map(({ classId, title }) => (
              <option key={classId} value={classId}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown ? <Pupils key={shown.classId} schoolClass={shown} /> : <Notice title={m.transfers_none()} />}
    </div>
  );
}

const BY_NAME = new Intl.Collator('ru');

function Pupils({ schoolClass: { title, pupils } }: { schoolClass: SchoolClass }) {
  const { data: names = new Map() } = useQuery({
    ...namesQuery(pupils.map(({ pupilId }) => pupilId)),
    enabled: pupils.length > 0,
  });
  const inOrder = pupils.toSorted((one, other) =>
    BY_NAME.compare(listName(names, one.pupilId), listName(names, other.pupilId)),
  );
  return (
    <section className={styles.card} aria-labelledby="class">
      <h2 id="class">{title}</h2>
      <ul>
        {inOrder.map(({ pupilId, until, sheet }) => (
          <li key={pupilId} className={styles.line}>
            <span>
              <b>{listName(names, pupilId)}</b>
              <small>
                {[sheet ? m.transfers_kept() : '', until ? m.transfers_left({ day: dayAndMonth(until) }) : '']
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <Link className={buttonLook('small')} to={paths.transfer(pupilId)}>
              {m.transfers_open()}
              <span className="vh">{`: ${listName(names, pupilId)}`}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
