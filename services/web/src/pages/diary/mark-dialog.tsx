import { useQuery } from '@tanstack/react-query';
import { markSign } from '@parta/school';
import { clockText, dayAndMonth, dayOfInstant } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { chipLook } from '../../parts/mark-chip.tsx';
import { weightText } from '../../parts/mark-words.ts';
import { namesQuery } from '../../parts/names-query.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';

import styles from './mark-dialog.module.css';
import { purposeOf } from './mark-label.ts';
import type { WeekLesson, WeekMark } from './week.types.ts';

export type OpenMark = { mark: WeekMark; lesson: Pick<WeekLesson, 'subject'>; day: string };

/** A tap on a mark: for what, which weight, who, when, the comment, the value before (F-073). */
export function MarkDialog({ mark, lesson, day, onClose }: OpenMark & { onClose: () => void }) {
  const { data: names } = useQuery({ ...namesQuery([mark.by ?? '']), enabled: mark.by !== null });
  const author = names?.get(mark.by ?? '')?.short;
  const sign = markSign(mark.value, getLocale());
  const when = `${dayAndMonth(dayOfInstant(mark.at))}, ${clockText(mark.at)}`;
  return (
    <Dialog
      title={
        <>
          <span className={chipLook(mark.value, mark.weight)}>{sign}</span> {lesson.subject}
        </>
      }
      onClose={onClose}
    >
      <dl className={styles.facts}>
        <dt>{m.mark_for()}</dt>
        <dd>{`${purposeOf(mark)}, ${dayAndMonth(day)}`}</dd>
        {mark.workTitle && (
          <>
            <dt>{m.work_type()}</dt>
            <dd>{mark.workType}</dd>
          </>
        )}
        <dt>{m.weight()}</dt>
        <dd>{mark.counts ? weightText(mark.weight, getLocale()) : m.does_not_count()}</dd>
        {author && (
          <>
            <dt>{m.given_by()}</dt>
            <dd>{author}</dd>
          </>
        )}
        <dt>{m.given_at()}</dt>
        <dd>{mark.was === null ? when : m.changed_from({ when, was: markSign(mark.was, getLocale()), now: sign })}</dd>
        {mark.due && (
          <>
            <dt>{m.debt_due()}</dt>
            <dd>{dayAndMonth(mark.due)}</dd>
          </>
        )}
        {mark.retakeOf && (
          <>
            <dt>{m.retake_word()}</dt>
            <dd>{m.retake_stays()}</dd>
          </>
        )}
        {mark.comment && (
          <>
            <dt>{m.comment()}</dt>
            <dd className={styles.words}>{mark.comment}</dd>
          </>
        )}
      </dl>
    </Dialog>
  );
}
