import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { weightText } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import styles from './progress.module.css';
import type { Thought } from './thought.ts';

const VALUES = [5, 4, 3, 2];

type Props = { weights: readonly number[]; onAdd: (thought: Omit<Thought, 'count'>) => void };

/** Which mark, and for a work of which weight. */
export function ThoughtForm({ weights, onAdd }: Props) {
  const [value, setValue] = useState(5);
  const [weight, setWeight] = useState(100);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd({ value, weight });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        {m.progress_mark()}
        <select value={value} onChange={({ target }) => setValue(Number(target.value))}>
          {VALUES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label>
        {m.weight()}
        <select value={weight} onChange={({ target }) => setWeight(Number(target.value))}>
          {weights.map((each) => (
            <option key={each} value={each}>
              {weightText(each, getLocale())}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{m.progress_add()}</Button>
    </form>
  );
}
