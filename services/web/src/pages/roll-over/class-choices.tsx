import type { PreviewRollOverAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import type { Choices } from './roll-over-query.ts';
import styles from './roll-over.module.css';

type Choice = Choices[number];
type Props = {
  title: string;
  pupils: PreviewRollOverAnswer['pupils'];
  control: PreviewRollOverAnswer['control'];
  choices: Choices;
  onChoose: (choices: Choices) => void;
};

/** The pupils of a class, opened when it is looked at: each moves on unless something else is chosen. */
export function ClassChoices({ title, pupils, control, choices, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const ids = pupils.map(({ pupilId }) => pupilId);
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: isOpen });
  const waiting = pupils.filter(({ pupilId }) => control.some((each) => each.pupilId === pupilId)).length;
  const choose = (pupilId: string, choice: Choice | undefined) =>
    onChoose([...choices.filter((each) => each.pupilId !== pupilId), ...(choice ? [choice] : [])]);
  return (
    <details className={styles.class} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{title}</b> {m.roll_over_pupils({ count: pupils.length })}
        {waiting > 0 && ` · ${m.roll_over_control({ count: waiting })}`}
      </summary>
      {isOpen && (
        <ul>
          {pupils.map(({ pupilId }) => (
            <PupilChoice
              key={pupilId}
              pupilId={pupilId}
              name={listName(names, pupilId)}
              choice={choices.find((each) => each.pupilId === pupilId)}
              onChoose={(choice) => choose(pupilId, choice)}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

type PupilProps = {
  pupilId: string;
  name: string;
  choice: Choice | undefined;
  onChoose: (choice: Choice | undefined) => void;
};

/** The class is taken over when its field is left, so that half a word is not asked for. */
function PupilChoice({ pupilId, name, choice, onChoose }: PupilProps) {
  const what = choice?.what;
  const setWhat = (wanted: string) =>
    onChoose(wanted === '' ? undefined : { pupilId, what: wanted as Choice['what'], classTitle: null });
  return (
    <li className={styles.line}>
      <span>{name}</span>
      <select aria-label={name} value={what ?? ''} onChange={({ target }) => setWhat(target.value)}>
        <option value="">{m.roll_over_usual()}</option>
        <option value="move">{m.roll_over_move_to()}</option>
        <option value="repeat">{m.roll_over_repeat()}</option>
        <option value="leave">{m.roll_over_leave()}</option>
      </select>
      {(what === 'move' || what === 'repeat') && (
        <input
          aria-label={`${m.roll_over_class()}: ${name}`}
          placeholder={m.roll_over_class()}
          maxLength={10}
          size={6}
          defaultValue={choice?.classTitle ?? ''}
          onBlur={({ target }) => onChoose({ pupilId, what, classTitle: target.value.trim() || null })}
        />
      )}
    </li>
  );
}
