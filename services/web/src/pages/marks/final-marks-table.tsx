import type { FinalsOfPupilAnswer } from '@parta/contracts';
import { markSign } from '@parta/school';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import styles from './final-marks.module.css';
import { FINAL_KINDS } from './final-kinds.ts';

type Column = FinalsOfPupilAnswer['columns'][number];
type Final = FinalsOfPupilAnswer['subjects'][number]['finals'][number];
type Props = { child: string; finals: FinalsOfPupilAnswer; year: string | undefined };

/** Subjects by periods, as a report card has them; on a phone the heads of the columns stand upright. */
export function FinalMarksTable({ child, finals: { columns, subjects }, year }: Props) {
  return (
    <div className={styles.sheet}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.subject()}</th>
            {columns.map((column) => (
              <th key={columnTitle(column)} scope="col">
                <span>{columnTitle(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subjects.map(({ subject, groupId, finals }) => (
            <tr key={groupId}>
              <th scope="row">
                <Link to={paths.subject(child, groupId, year)}>{subject}</Link>
              </th>
              {columns.map((column) => (
                <td key={columnTitle(column)}>
                  <Cell finals={finals.filter((final) => isOf(final, column))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.footnote}>{m.finals_by_teacher()}</p>
    </div>
  );
}

const columnTitle = ({ kind, title }: Column): string => FINAL_KINDS[kind](title);

const isOf = (final: Final, { kind, title }: Column): boolean =>
  final.kind === kind && (kind !== 'period' || final.title === title);

/** Empty where nothing is set yet; the value before a change stands before the arrow. */
function Cell({ finals }: { finals: Final[] }) {
  if (finals.length === 0) return <span className="vh">{m.final_not_set()}</span>;
  return finals.map(({ value, was, at }) => (
    <span key={at}>
      {was !== null && was !== value && <small>{`${markSign(was, getLocale())} → `}</small>}
      <b>{markSign(value, getLocale())}</b>{' '}
    </span>
  ));
}
