import type { FinalsOfGroupAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { journalName } from '../class-journal/journal-name.ts';
import { namesQuery } from '../../parts/names-query.ts';
import { listName, type Names } from '../class-journal/names.ts';
import { BroughtAlong } from './brought-along.tsx';
import { columnKey, finalsQuery } from './finals-query.ts';
import { ColumnHead } from './column-head.tsx';
import { FinalCell } from './final-cell.tsx';
import styles from './finals.module.css';

/** The finals of a group: what is proposed beside what the teacher decides (F-075). */
export default function FinalsPage() {
  const { groupId = '' } = useParams();
  const { data, error, refetch } = useQuery(finalsQuery(groupId));
  const ids = data?.pupils.map(({ pupilId }) => pupilId) ?? [];
  const names = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  useTitle(m.finals_title());
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || (ids.length > 0 && !names.data)) return <Waiting />;
  const { of, what } = journalName(data);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>
        {m.finals_title()} · {of} {what}
      </h1>
      <p>
        <Link className={buttonLook('small')} to={paths.journal(groupId)}>
          {m.section_journal()}
        </Link>
      </p>
      {data.pupils.length === 0 ? (
        <Notice title={m.finals_empty()}>
          <p>{m.finals_empty_how()}</p>
        </Notice>
      ) : (
        <FinalsTable finals={data} names={names.data ?? new Map()} />
      )}
      <BroughtAlong transfers={data.transfers ?? []} names={names.data ?? new Map()} />
      <p className={styles.note}>{m.finals_note()}</p>
    </div>
  );
}

const BY_NAME = new Intl.Collator('ru');

function FinalsTable({ finals, names }: { finals: FinalsOfGroupAnswer; names: Names }) {
  const pupils = finals.pupils.toSorted((one, other) =>
    BY_NAME.compare(listName(names, one.pupilId), listName(names, other.pupilId)),
  );
  const cells = new Map(finals.cells.map((cell) => [`${cell.pupilId} ${columnKey(cell)}`, cell]));
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.finals_pupil()}</th>
            {finals.columns.map((column) => (
              <ColumnHead key={columnKey(column)} finals={finals} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {pupils.map(({ pupilId, ownChild }) => (
            <tr key={pupilId}>
              <th scope="row">{listName(names, pupilId)}</th>
              {finals.columns.map((column) => {
                const cell = cells.get(`${pupilId} ${columnKey(column)}`);
                const name = `${listName(names, pupilId)}, ${column.title}`;
                return (
                  <td key={columnKey(column)}>
                    {cell && (
                      <FinalCell
                        finals={finals}
                        cell={cell}
                        name={name}
                        state={ownChild ? 'read' : stateOf(finals, column)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function stateOf({ correctable }: FinalsOfGroupAnswer, { writable, state }: FinalsOfGroupAnswer['columns'][number]) {
  if (writable) return 'open';
  return correctable === true && state === 'closed' ? 'by-order' : 'read';
}
