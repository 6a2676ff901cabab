import type { LeavingSheetAnswer } from '@parta/contracts';
import { formatAverage, markSign } from '@parta/school';
import { useQuery } from '@tanstack/react-query';
import { Button, buttonLook } from '../../parts/button.tsx';
import { Failure, Notice } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { leavingCsv } from './leaving-csv.ts';
import { leavingQuery } from './transfer-query.ts';
import styles from './transfer.module.css';
import { dotted } from './typed-marks.ts';

type Subject = LeavingSheetAnswer['subjects'][number];

/** What a pupil takes along: to print and sign, or as a file another school can load. */
export function LeavingPart({ pupilId }: { pupilId: string }) {
  const { data, error, refetch } = useQuery(leavingQuery(pupilId));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { schoolTitle, classTitle, yearTitle, day, subjects } = data;
  const file = `data:text/csv;charset=utf-8,${encodeURIComponent(leavingCsv(data))}`;
  return (
    <section className={`${styles.card} ${styles.sheet}`} aria-labelledby="leaving">
      <h2 id="leaving">{m.transfers_next()}</h2>
      <p>{`${schoolTitle}, ${classTitle}, ${yearTitle}, ${dotted(day)}`}</p>
      {subjects.length === 0 ? (
        <Notice title={m.transfers_nothing()} />
      ) : (
        <>
          <p className={`${styles.actions} ${styles.screen}`}>
            <Button look="primary" onClick={() => window.print()}>
              {m.transfers_print()}
            </Button>
            <a className={buttonLook()} href={file} download={`${classTitle} ${dotted(day)}.csv`}>
              {m.transfers_save_file()}
            </a>
          </p>
          <Table subjects={subjects} />
          <p className={styles.signed}>
            <span>{m.transfers_signed_leader()}</span>
            <span>{m.transfers_signed_director()}</span>
          </p>
        </>
      )}
    </section>
  );
}

function Table({ subjects }: { subjects: Subject[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{m.transfers_subject()}</th>
          <th scope="col">{m.transfers_marks_given()}</th>
          <th scope="col">{m.transfers_average()}</th>
          <th scope="col">{m.finals_title()}</th>
          <th scope="col">{m.transfers_missed()}</th>
        </tr>
      </thead>
      <tbody>
        {subjects.map(({ subject, marks, average, finals, missed }) => (
          <tr key={subject}>
            <th scope="row">{subject}</th>
            <td>
              {marks.map(({ day, value }) => `${markSign(value, getLocale())} (${dotted(day).slice(0, 5)})`).join(', ')}
            </td>
            <td>
              {average && formatAverage({ n: BigInt(average.numerator), d: BigInt(average.denominator) }, getLocale())}
            </td>
            <td>{finals.map(({ title, value }) => `${title}: ${markSign(value, getLocale())}`).join(', ')}</td>
            <td>{missed || ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
