import type { UnfilledLessonsAnswer } from '@parta/contracts';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { dayText } from '../../parts/dates.ts';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { journalName } from '../class-journal/journal-name.ts';
import { periodParam } from '../class-journal/period.ts';
import styles from '../../parts/page.module.css';

type Lesson = UnfilledLessonsAnswer['lessons'][number];

/** One unfilled lesson; the link opens its page of the journal. */
export function LessonLine({ lesson }: { lesson: Lesson }) {
  const { groupId, day, number, lacks, unmarked = [] } = lesson;
  const { of, what } = journalName(lesson);
  const when = dayText(day, { weekday: 'short', day: 'numeric', month: 'long' });
  const missing = [
    ...lacks.map((lack) => (lack === 'roll' ? m.missing_roll() : m.missing_topic())),
    ...unmarked.map((title) => m.missing_marks_of({ title })),
  ];
  return (
    <li className={styles.line}>
      <span>
        <b>{of}</b> {what}
        <small>{`${when}, ${m.filling_lesson({ number })} · ${missing.join(' · ')}`}</small>
      </span>
      <Link className={buttonLook('small')} to={paths.journal(groupId, periodParam({ from: day, until: day }))}>
        {m.filling_open()}
        <span className="vh">{`: ${of} ${what}, ${when}`}</span>
      </Link>
    </li>
  );
}
