import { type ReactNode, useId } from 'react';
import styles from './progress.module.css';
import { useLook } from './charts-or-tables.ts';

type Props = {
  title: string;
  /** The whole chart in one sentence: the name of the picture, and read by everybody above it. */
  summary: string;
  columns: readonly string[];
  /** Of the table: the first cell names the row. */
  rows: readonly (readonly string[])[];
  children: ReactNode;
  /** What has to be known about it. */
  note?: string;
};

/** A picture and the same as a table: the reader's switch shows one of them, paper both. */
export function ChartFigure({ title, summary, columns, rows, children, note }: Props) {
  const [look] = useLook();
  const id = useId();
  return (
    <figure className={styles.figure} data-look={look}>
      <figcaption>
        <h2>{title}</h2>
        <p id={id}>{summary}</p>
      </figcaption>
      <div className={styles.chart} role="img" aria-labelledby={id}>
        {children}
      </div>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className={styles.note}>{note}</p>}
    </figure>
  );
}
