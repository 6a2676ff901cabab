import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { recordAchievement } from '../../api/generated/achievements.ts';
import { commandId } from '../../api/command-id.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from '../class/class.module.css';
import type { Achievement } from './achievement-line.tsx';
import { LEVELS, type Level, type Place, PLACES } from './achievement-words.ts';
import { achievementsQuery } from './achievements-query.ts';

type Props = {
  classId: string;
  standing: Achievement | undefined;
  pupils: { pupilId: string; name: string }[];
  today: string;
  onClose: () => void;
};

/** A new achievement, or one that stands, to be changed. */
export function AchievementDialog({ classId, standing, pupils, today, onClose }: Props) {
  const queries = useQueryClient();
  const form = useId();
  const [achievementId] = useState(() => standing?.achievementId ?? commandId());
  const [typed, setTyped] = useState(() => standing ?? fresh(pupils[0]?.pupilId ?? '', today));
  const { pupilId, title, day, level, place } = typed;
  const save = useMutation({
    mutationFn: () =>
      recordAchievement(
        { achievementId, pupilId, title, day, level, place, withdrawn: false, ver: standing?.ver ?? 0 },
        { headers: { 'X-Command-Id': commandId() } },
      ),
    onSuccess: () => (void queries.invalidateQueries(achievementsQuery(classId)), onClose()),
  });
  return (
    <Dialog
      title={standing ? m.achievement_change_title() : m.achievement_add()}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" form={form} disabled={save.isPending || title.trim() === ''}>
          {m.achievement_save()}
        </Button>
      }
    >
      <form id={form} className={styles.fields} onSubmit={(event) => (event.preventDefault(), save.mutate())}>
        {!standing && (
          <Choice
            label={m.achievement_pupil()}
            value={pupilId}
            options={pupils.map((pupil) => [pupil.pupilId, pupil.name])}
            onChoose={(chosen) => setTyped({ ...typed, pupilId: chosen })}
          />
        )}
        <label>
          {m.achievement_title()}
          <input
            value={title}
            required
            maxLength={200}
            onChange={({ target }) => setTyped({ ...typed, title: target.value })}
          />
          <small>{m.achievement_title_hint()}</small>
        </label>
        <Choice
          label={m.achievement_place()}
          value={place}
          options={Object.entries(PLACES).map(([key, word]) => [key, word()])}
          onChoose={(chosen) => setTyped({ ...typed, place: chosen as Place })}
        />
        <Choice
          label={m.achievement_level()}
          value={level}
          options={Object.entries(LEVELS).map(([key, word]) => [key, word()])}
          onChoose={(chosen) => setTyped({ ...typed, level: chosen as Level })}
        />
        <label>
          {m.achievement_day()}
          <input
            type="date"
            required
            max={today}
            value={day}
            onChange={({ target }) => setTyped({ ...typed, day: target.value })}
          />
        </label>
        {save.error && <Failure error={save.error} onRetry={() => save.mutate()} />}
      </form>
    </Dialog>
  );
}

const fresh = (pupilId: string, day: string) => {
  return { pupilId, title: '', day, level: 'school' as Level, place: 'winner' as Place };
};

type ChoiceProps = {
  label: string;
  value: string;
  options: [value: string, word: string][];
  onChoose: (value: string) => void;
};

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([each, word]) => (
          <option key={each} value={each}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
