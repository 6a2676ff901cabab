import { useQuery } from '@tanstack/react-query';
import type { LessonsOfTeacherAnswer } from '@parta/contracts';
import { KIND_WORDS } from '../../parts/change-words.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { shortName } from '../class-journal/names.ts';
import styles from './today.module.css';

type Change = NonNullable<LessonsOfTeacherAnswer['lessons'][number]['change']>;

/** How the lesson differs from the timetable, said to the teacher who reads it; a substitute sees the tasks left. */
export function LessonChange({ change }: { change: Change }) {
  const { kind, caller, plannedIds, teacherIds, tasks } = change;
  const ids = caller === 'replaced' ? teacherIds : plannedIds;
  const { data: names } = useQuery({ ...namesQuery(ids), enabled: caller !== 'teacher' && ids.length > 0 });
  const listed = ids.map((id) => (names ? shortName(names, id) : '…')).join(', ');
  return (
    <small className={styles.change}>
      {caller === 'substitute' && m.today_substitute({ names: listed })}
      {caller === 'replaced' && m.today_replaced({ names: listed })}
      {caller === 'teacher' && KIND_WORDS[kind]()}
      {tasks && <span>{m.today_tasks({ tasks })}</span>}
    </small>
  );
}
