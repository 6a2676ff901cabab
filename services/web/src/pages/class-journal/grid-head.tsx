import type { Column, Sheet } from '../../grid/sheet.ts';
import { capital, dayText } from '../../parts/dates.ts';
import { weightText } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import styles from './grid.module.css';

/** Months over dates over the strokes of weight. */
export function GridHead({ sheet, today }: { sheet: Sheet; today: string }) {
  return (
    <thead>
      <tr aria-rowindex={1} className={styles.months}>
        <th scope="col" className={styles.name}>
          {m.pupils({ count: sheet.rows.length })}
        </th>
        {monthsOf(sheet.columns).map(({ month, span }) => (
          <th scope="col" key={month} colSpan={span}>
            {capital(dayText(`${month}-01`, { month: 'long' }))}
          </th>
        ))}
        <th scope="colgroup" colSpan={3} className={styles.average}>
          {m.finals()}
        </th>
      </tr>
      <tr aria-rowindex={2} className={styles.dates}>
        <th scope="col" className={styles.name}>
          <span className="vh">{m.pupil()}</span>
        </th>
        {sheet.columns.map((column, at) => (
          <ColumnHead
            key={column.work.workId}
            column={column}
            isToday={column.lesson.day === today}
            index={at}
            sheet={sheet}
          />
        ))}
        <th scope="col" className={styles.average}>
          <b>{m.average_short()}</b>
          <small>{m.average_points()}</small>
        </th>
        <th scope="col" className={styles.proposal}>
          <b>{m.proposed_short()}</b>
          <small>{m.proposed_word()}</small>
        </th>
        <th scope="col" className={styles.missed}>
          <b>{m.missed_short()}</b>
          <small>{m.missed_word()}</small>
        </th>
      </tr>
    </thead>
  );
}

const STROKES: Record<number, string | undefined> = { 200: styles.strokes2, 300: styles.strokes3 };

type HeadProps = { column: Column; isToday: boolean; index: number; sheet: Sheet };

function ColumnHead({ column: { lesson, work }, isToday, index, sheet }: HeadProps) {
  const type = sheet.workTypes.find(({ typeId }) => typeId === work.typeId);
  const strokes = STROKES[work.weight];

  return (
    <th
      aria-colindex={index + 2}
      data-column={index}
      className={isToday ? styles.today : undefined}
      title={work.title || type?.title}
    >
      <b>{lesson.day.slice(8)}</b>
      <small>{dayText(lesson.day, { weekday: 'short' })}</small>
      {work.weight !== 100 && (
        <span className={strokes}>
          <span className={strokes ? 'vh' : undefined}>×{weightText(work.weight, getLocale())}</span>
        </span>
      )}
    </th>
  );
}

function monthsOf(columns: Column[]): { month: string; span: number }[] {
  const months: { month: string; span: number }[] = [];
  for (const { lesson } of columns) {
    const month = lesson.day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.span += 1;
    else months.push({ month, span: 1 });
  }
  return months;
}
