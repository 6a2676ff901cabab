import type { LessonsOfTeacherAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { buttonLook } from '../../parts/button.tsx';
import { capital, dayText, schoolToday, spokenTime } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { useTitle } from '../../parts/title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { journalName } from '../class-journal/journal-name.ts';
import { JournalList } from '../class-journal/journal-list.tsx';
import { AbsenceReport } from './absence-report.tsx';
import { LessonChange } from './lesson-change.tsx';
import { lessonsQuery } from './lessons-query.ts';
import { Requests } from './requests.tsx';
import { ScheduleNews } from './schedule-news.tsx';
import styles from './today.module.css';

type Lesson = LessonsOfTeacherAnswer['lessons'][number];

/** The lessons of the day with what is still missing in each, and the own journals. */
export default function TodayPage() {
  useTitle(m.section_today());
  const today = schoolToday();
  const { data, error, refetch } = useQuery(lessonsQuery(today));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const day = dayText(today, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <div className={styles.today}>
      <h1 tabIndex={-1}>{capital(day)}</h1>
      <Requests />
      <ScheduleNews />
      {data.lessons.length === 0 ? (
        <Notice title={m.no_lessons_today()}>
          <p>{m.no_lessons_today_how()}</p>
        </Notice>
      ) : (
        <ol className={styles.lessons}>
          {data.lessons.map((lesson) => (
            <LessonLine key={lesson.lessonId} lesson={lesson} />
          ))}
        </ol>
      )}
      <AbsenceReport />
      <JournalList level="section" />
    </div>
  );
}

function LessonLine({ lesson }: { lesson: Lesson }) {
  const { lessonId, number, starts, room, groupId, status } = lesson;
  const { of, what } = journalName(lesson);
  const missing = status === 'cancelled' ? [m.lesson_cancelled()] : missingOf(lesson);
  return (
    <li className={styles.lesson}>
      <span className={styles.number}>{number}</span>
      <span className={styles.time}>{spokenTime(starts)}</span>
      <span className={styles.what}>
        <b>{of}</b> {what}
        {room && <small>{m.room({ room })}</small>}
        {lesson.change && status !== 'cancelled' && <LessonChange change={lesson.change} />}
      </span>
      <span className={missing.length > 0 ? styles.missing : styles.full}>
        {lesson.change?.caller !== 'replaced' && (missing.join(' · ') || m.all_filled())}
      </span>
      <Link className={buttonLook('small')} to={paths.lesson(groupId, lessonId)}>
        {m.section_journal()}
        <span className="vh">{`: ${of}, ${what}`}</span>
      </Link>
    </li>
  );
}

/** What the lesson still lacks, in the order a teacher fills it. */
function missingOf({ checked, topic, homework, pupils, marked }: Lesson): string[] {
  return [
    checked ? '' : m.missing_roll(),
    topic ? '' : m.missing_topic(),
    homework === 'not-entered' ? m.missing_homework() : '',
    marked > 0 && marked < pupils ? m.missing_marks({ count: pupils - marked }) : '',
  ].filter(Boolean);
}
