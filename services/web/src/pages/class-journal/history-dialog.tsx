import { useQuery } from '@tanstack/react-query';
import { markSign } from '@parta/school';
import { markHistory } from '../../api/generated/marks.ts';
import { clockText, dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import styles from './inspector.module.css';
import { type Names, shortName } from './names.ts';

type Props = { markId: string; names: Names; name: string; onClose: () => void };

/** Every value the cell ever had, with author and time. */
export function HistoryDialog({ markId, names, name, onClose }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['history', markId],
    queryFn: () => markHistory(markId),
    staleTime: 0,
  });
  return (
    <Dialog title={m.history_of({ name })} onClose={onClose}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <ol className={styles.history}>
        {data?.values.toReversed().map(({ value, comment, by, at, ver }) => (
          <li key={ver}>
            <b>{value === null ? m.removed() : markSign(value, getLocale())}</b>
            <span>
              {`${dayAndMonth(dayOfInstant(at))}, ${clockText(at)} · ${shortName(names, by)}`}
              {comment && <small>{comment}</small>}
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
