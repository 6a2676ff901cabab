import type { RemarksOfClassAnswer } from '@parta/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { passRemark } from '../../api/generated/remarks.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { listName, type Names } from '../class-journal/names.ts';
import { classRemarksQuery, type Week } from './class-query.ts';
import styles from './class.module.css';

/** Remarks and praise of the week; where the school wishes it they wait here for the class teacher (N-25). */
export function ClassRemarks({ week, names }: { week: Week; names: Names }) {
  const { data, error, refetch } = useQuery(classRemarksQuery(week));
  return (
    <section className={styles.card}>
      <h2>{m.remarks_waiting()}</h2>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.remarks.length === 0 && <p className={styles.lead}>{m.remarks_none()}</p>}
      <ul>
        {data?.remarks.map((remark) => (
          <RemarkLine
            key={remark.remarkId}
            remark={remark}
            name={listName(names, remark.pupilId)}
            week={week}
            isMine={data.mayPass}
          />
        ))}
      </ul>
    </section>
  );
}

type Remark = RemarksOfClassAnswer['remarks'][number];
type Props = { remark: Remark; name: string; week: Week; isMine: boolean };

function RemarkLine({ remark: { remarkId, day, subject, kind, title, text, state, ver }, name, week, isMine }: Props) {
  const queries = useQueryClient();
  const pass = useMutation({
    mutationFn: (to: 'standing' | 'withdrawn') =>
      passRemark({ remarkId, state: to, ver }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => queries.invalidateQueries(classRemarksQuery(week)),
  });
  return (
    <li className={styles.line}>
      <div>
        <b>{name}</b>
        {` ${dayText(day, { weekday: 'short', day: 'numeric' })}, ${subject}: ${title || KINDS[kind]()}`}
        <small>{STATES[state]()}</small>
      </div>
      {text && <p className={styles.words}>{text}</p>}
      {isMine && state === 'waiting' && (
        <div className={styles.actions}>
          <Button look="small" disabled={pass.isPending} onClick={() => pass.mutate('standing')}>
            {m.remark_pass()}
            <span className="vh">{`: ${name}`}</span>
          </Button>
          <Button look={['small', 'quiet']} disabled={pass.isPending} onClick={() => pass.mutate('withdrawn')}>
            {m.remark_keep()}
            <span className="vh">{`: ${name}`}</span>
          </Button>
        </div>
      )}
      {pass.error && <Failure error={pass.error} onRetry={() => pass.reset()} />}
    </li>
  );
}

const KINDS = {
  behaviour: m.remark_behaviour,
  performance: m.remark_performance,
  praise: m.remark_praise,
  countable: m.remark_behaviour,
};
const STATES = { waiting: m.remark_waiting, standing: m.remark_standing, withdrawn: m.remark_withdrawn };
