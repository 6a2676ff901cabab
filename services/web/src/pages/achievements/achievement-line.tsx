import type { AchievementsOfClassAnswer } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recordAchievement } from '../../api/generated/achievements.ts';
import { commandId } from '../../api/command-id.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import { listName, type Names, shortName } from '../class-journal/names.ts';
import { LEVELS, PLACES } from './achievement-words.ts';
import { achievementsQuery } from './achievements-query.ts';

export type Achievement = AchievementsOfClassAnswer['achievements'][number];
type Props = { achievement: Achievement; names: Names; classId: string; onChange: () => void };

/** One achievement; what was taken back stays in the list and says so. */
export function AchievementLine({ achievement, names, classId, onChange }: Props) {
  const queries = useQueryClient();
  const { by, at: _at, ...standing } = achievement;
  const withdraw = useMutation({
    mutationFn: () => recordAchievement({ ...standing, withdrawn: true }, { headers: { 'X-Command-Id': commandId() } }),
    onSettled: () => queries.invalidateQueries(achievementsQuery(classId)),
  });
  const { pupilId, title, day, level, place, withdrawn } = standing;
  const name = listName(names, pupilId);
  const when = dayText(day, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <li className={styles.line}>
      <div>
        <b>{name}</b>
        {`: ${title}, ${PLACES[place]()}`}
        <small>{[LEVELS[level](), when, shortName(names, by)].join(' · ')}</small>
      </div>
      {withdrawn ? (
        <small>{m.achievement_withdrawn()}</small>
      ) : (
        <div className={styles.actions}>
          <Button look="small" onClick={onChange}>
            {m.achievement_change()}
            <span className="vh">{`: ${name}, ${title}`}</span>
          </Button>
          <Button look={['small', 'quiet']} disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {m.achievement_withdraw()}
            <span className="vh">{`: ${name}, ${title}`}</span>
          </Button>
        </div>
      )}
      {withdraw.error && <Failure error={withdraw.error} onRetry={() => withdraw.reset()} />}
    </li>
  );
}
