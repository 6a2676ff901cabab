import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import styles from './diary.module.css';
import type { WeekLesson } from './week.types.ts';

type Remark = NonNullable<WeekLesson['remarks']>[number];

/** What a teacher said of the pupil at the lesson: praise with a star, a remark with the red pen, each named in words. */
export function Remarks({ remarks }: { remarks: Remark[] }) {
  return remarks.map(({ remarkId, kind, title, text }) => (
    <span className={kind === 'praise' ? `${styles.comment} ${styles.praise}` : styles.comment} key={remarkId}>
      <Icon name={kind === 'praise' ? 'star' : 'pen'} />
      <span>{[KINDS[kind](), title, text].filter(Boolean).join(': ')}</span>
    </span>
  ));
}

const KINDS: Record<Remark['kind'], () => string> = {
  praise: m.diary_praise,
  behaviour: m.diary_remark_behaviour,
  performance: m.diary_remark_performance,
  countable: m.diary_remark,
};
