import { addDays } from '@parta/school';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import type { ChosenLesson, Publish } from './change.types.ts';
import styles from './substitutions.module.css';

type Props = { lesson: ChosenLesson; isBusy: boolean; onPublish: Publish };

/** Another day and lesson, given by its own teachers. */
export function MoveFields({ lesson, isBusy, onPublish }: Props) {
  const [day, setDay] = useState(addDays(lesson.day, 1));
  const [number, setNumber] = useState(String(lesson.number));
  const isWhole = /^([0-9]|1[0-2])$/.test(number);
  const move = () =>
    onPublish({ kind: 'moved', day, number: Number(number), teacherIds: lesson.plannedIds, room: null });
  return (
    <div className={styles.fields}>
      <label className={styles.field}>
        {m.substitution_day()}
        <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      <label className={styles.field}>
        {m.substitution_number()}
        <input type="number" min={0} max={12} value={number} onChange={({ target }) => setNumber(target.value)} />
      </label>
      <Button
        look="primary"
        disabled={isBusy || day === '' || !isWhole || lesson.plannedIds.length === 0}
        onClick={move}
      >
        {m.substitution_move()}
      </Button>
    </div>
  );
}
