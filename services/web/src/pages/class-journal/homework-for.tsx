import type { ClassJournalAnswer } from '@parta/contracts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import { listName, type Names } from './names.ts';

type Props = {
  pupilIds: string[] | null;
  pupils: ClassJournalAnswer['pupils'];
  names: Names;
  isWritable: boolean;
  onChange: (pupilIds: string[] | null) => void;
};

/** For whom the homework is: the whole group, or single pupils of it. */
export function HomeworkFor({ pupilIds, pupils, names, isWritable, onChange }: Props) {
  const [chosen, setChosen] = useState(pupilIds ?? []);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const isAll = chosen.length === 0 || chosen.length === pupils.length;
  return (
    <fieldset disabled={!isWritable}>
      <legend>{m.homework_for()}</legend>
      {pupils.map(({ pupilId }) => (
        <label key={pupilId}>
          <input type="checkbox" checked={chosen.includes(pupilId)} onChange={() => toggle(pupilId)} />
          {listName(names, pupilId)}
        </label>
      ))}
      <Button look="small" disabled={!isWritable} onClick={() => onChange(isAll ? null : chosen)}>
        {isAll ? m.give_to_all() : m.give_to({ count: chosen.length })}
      </Button>
    </fieldset>
  );
}
