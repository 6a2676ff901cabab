import { mondayOf } from '@parta/school';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import CalendarFeeds from '../calendar-feeds/calendar-feeds.tsx';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import styles from './timetable.module.css';
import { choicesQuery, type Whose } from './timetable-query.ts';
import { Week } from './week.tsx';
import { WeekTurn } from './week-turn.tsx';
import { WhoseChoice } from './whose-choice.tsx';

const WHOSE: readonly Whose[] = ['class', 'teacher', 'room'];

/** The week of a class, a teacher or a room; the address holds whose and which (F-080, F-089). */
export default function TimetablePage() {
  useTitle(m.section_timetable());
  const { person, role } = useBoot();
  const [search] = useSearchParams();
  const [of, id] = [WHOSE.find((each) => each === search.get('of')), search.get('id')];
  const monday = mondayOf(search.get('day') ?? schoolToday());
  const schoolId = role.schoolId ?? '';
  const { data: choices, error, refetch } = useQuery(choicesQuery(schoolId, monday));
  if (error && !choices) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!choices) return <Waiting />;
  const isTeacher = choices.teacherIds.includes(person.personId);
  const own = isTeacher
    ? { of: 'teacher' as const, id: person.personId }
    : { of: 'class' as const, id: choices.classes[0]?.classId ?? '' };
  const whose = of && id ? { of, id } : own;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{m.section_timetable()}</h1>
      <WhoseChoice whose={whose} choices={choices} monday={monday} />
      <WeekTurn whose={whose} monday={monday} />
      {whose.id === '' ? (
        <Notice title={m.timetable_nobody()}>
          <p>{m.timetable_nobody_how()}</p>
        </Notice>
      ) : (
        <Week asked={{ schoolId, ...whose, day: monday }} />
      )}
      {isTeacher && <CalendarFeeds pupilId={null} />}
    </div>
  );
}
