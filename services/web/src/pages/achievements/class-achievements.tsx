import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import { AchievementDialog } from './achievement-dialog.tsx';
import { type Achievement, AchievementLine } from './achievement-line.tsx';
import { achievementsQuery } from './achievements-query.ts';

/** What pupils of a class achieved, the newest first; recorded, changed and taken back here (F-076). */
export function ClassAchievements({ classId, heading }: { classId: string; heading: string }) {
  const [open, setOpen] = useState<'new' | Achievement>();
  const { data: page, error, refetch } = useQuery(achievementsQuery(classId));
  const people = [...(page?.pupilIds ?? []), ...(page?.achievements.flatMap(({ by }) => by ?? []) ?? [])];
  const ids = [...new Set(people)];
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  const pupils = (page?.pupilIds ?? [])
    .map((pupilId) => ({ pupilId, name: listName(names, pupilId) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'ru'));
  return (
    <section className={styles.card}>
      <h2>{heading}</h2>
      {error && !page && <Failure error={error} onRetry={() => void refetch()} />}
      {page && page.achievements.length === 0 && (
        <p className={styles.lead}>{`${m.achievements_none()}. ${m.achievements_none_how()}`}</p>
      )}
      <ul>
        {page?.achievements.map((achievement) => (
          <AchievementLine
            key={achievement.achievementId}
            achievement={achievement}
            names={names}
            classId={classId}
            onChange={() => setOpen(achievement)}
          />
        ))}
      </ul>
      {page && pupils.length > 0 && (
        <div className={styles.actions}>
          <Button look="primary" onClick={() => setOpen('new')}>
            {m.achievement_add()}
          </Button>
        </div>
      )}
      {page && open && (
        <AchievementDialog
          classId={classId}
          standing={open === 'new' ? undefined : open}
          pupils={pupils}
          today={page.today}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
