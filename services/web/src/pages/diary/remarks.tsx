import { Icon } from '../../parts/icon.tsx';
import styles from './diary.module.css';
import type { WeekLesson } from './week.types.ts';
import { remarkText } from './remark-text.ts';

type Remark = NonNullable<WeekLesson['remarks']>[number];

/** What a teacher said of the pupil at the lesson: praise with a star, a remark with the red pen, each named in words. */
export function Remarks({ remarks }: { remarks: Remark[] }) {
  return remarks.map((remark) => (
    <span
      className={remark.kind === 'praise' ? `${styles.comment} ${styles.praise}` : styles.comment}
      key={remark.remarkId}
    >
      <Icon name={remark.kind === 'praise' ? 'star' : 'pen'} />
      <span>{remarkText(remark)}</span>
    </span>
  ));
}
