import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import { LeavingPart } from './leaving-part.tsx';
import { SheetForm } from './sheet-form.tsx';
import { sheetQuery } from './transfer-query.ts';
import styles from './transfer.module.css';

/** One pupil: what came along from the former school, and what goes along to the next one (N-37). */
export default function TransferPage() {
  useTitle(m.transfers());
  const { pupilId = '' } = useParams();
  const { data, error, refetch } = useQuery(sheetQuery(pupilId));
  const { data: names = new Map() } = useQuery(namesQuery([pupilId]));
  const [part, show] = useState<'former' | 'next'>('former');
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{listName(names, pupilId)}</h1>
      <p className={`${styles.actions} ${styles.screen}`}>
        <Link className={buttonLook('small')} to={paths.transfers}>
          {m.transfers()}
        </Link>
        <label>
          {m.transfers_part()}{' '}
          <select value={part} onChange={({ target }) => show(target.value as 'former' | 'next')}>
            <option value="former">{m.transfers_former()}</option>
            <option value="next">{m.transfers_next()}</option>
          </select>
        </label>
      </p>
      {part === 'former' ? <SheetForm key={data.ver} sheet={data} /> : <LeavingPart pupilId={pupilId} />}
    </div>
  );
}
