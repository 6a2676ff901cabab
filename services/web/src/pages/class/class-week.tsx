import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import { classAbsencesQuery, type Week } from './class-query.ts';
import { ClassRemarks } from './class-remarks.tsx';
import { ClassWords } from './class-words.tsx';
import styles from './class.module.css';
import { NoticeLine } from './notice-line.tsx';
import { PupilAbsences } from './pupil-absences.tsx';

/** The week of one class in four cards, what waits for a decision first. */
export function ClassWeek(week: Week) {
  const { data: page, error, refetch } = useQuery(classAbsencesQuery(week));
  const ids = page?.pupils.map(({ pupilId }) => pupilId) ?? [];
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  if (error && !page) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!page) return <Waiting />;
  const inOrder = page.pupils.toSorted((one, other) =>
    listName(names, one.pupilId).localeCompare(listName(names, other.pupilId), 'ru'),
  );
  const away = inOrder.filter(({ missed, alert }) => missed.length > 0 || alert);
  const notices = page.notices.filter(({ status }) => status !== 'withdrawn');
  return (
    <>
      <section className={styles.card}>
        <h2>{m.notices()}</h2>
        {notices.length === 0 && <p className={styles.lead}>{m.notices_none()}</p>}
        <ul>
          {notices.map((notice) => (
            <NoticeLine key={notice.noticeId} notice={notice} name={listName(names, notice.pupilId)} week={week} />
          ))}
        </ul>
      </section>
      <section className={styles.card}>
        <h2>{m.class_absences()}</h2>
        {away.length === 0 && <p className={styles.lead}>{m.class_no_absences()}</p>}
        <ul>
          {away.map((pupil) => (
            <PupilAbsences
              key={pupil.pupilId}
              pupil={pupil}
              name={listName(names, pupil.pupilId)}
              page={page}
              week={week}
            />
          ))}
        </ul>
      </section>
      <ClassRemarks week={week} names={names} />
      <ClassWords week={week} pupilIds={inOrder.map(({ pupilId }) => pupilId)} names={names} />
    </>
  );
}
