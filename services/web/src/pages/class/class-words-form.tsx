import type { RefObject } from 'react';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import type { Words } from './class-words.tsx';
import styles from './class.module.css';

type Props = {
  typed: Words;
  onType: (typed: Words) => void;
  people: { pupilId: string; name: string }[];
  isBusy: boolean;
  onWrite: () => void;
  field: RefObject<HTMLTextAreaElement | null>;
};

/** The words and under whose week they go: one pupil, some, or the whole class. */
export function ClassWordsForm({ typed, onType, people, isBusy, onWrite, field }: Props) {
  const isAll = people.length > 0 && people.every(({ pupilId }) => typed.pupilIds.includes(pupilId));
  const all = isAll ? [] : people.map(({ pupilId }) => pupilId);
  return (
    <form className={styles.fields} onSubmit={(event) => (event.preventDefault(), onWrite())}>
      <label>
        {m.class_words_text()}
        <textarea
          ref={field}
          rows={3}
          required
          maxLength={500}
          value={typed.text}
          onChange={({ target }) => onType({ ...typed, text: target.value })}
        />
      </label>
      <fieldset className={styles.whom}>
        <legend>{m.class_words_whom()}</legend>
        <label>
          <input type="checkbox" checked={isAll} onChange={() => onType({ ...typed, pupilIds: all })} />
          <b>{m.class_words_all()}</b>
        </label>
        <details>
          <summary>{m.class_words_some({ count: typed.pupilIds.length })}</summary>
          <div>
            {people.map(({ pupilId, name }) => (
              <label key={pupilId}>
                <input
                  type="checkbox"
                  checked={typed.pupilIds.includes(pupilId)}
                  onChange={() => onType({ ...typed, pupilIds: turned(typed.pupilIds, pupilId) })}
                />
                {name}
              </label>
            ))}
          </div>
        </details>
      </fieldset>
      <Button look="primary" type="submit" disabled={isBusy || typed.text.trim() === '' || typed.pupilIds.length === 0}>
        {m.class_words_write()}
      </Button>
    </form>
  );
}

const turned = (ids: string[], pupilId: string): string[] =>
  ids.includes(pupilId) ? ids.filter((id) => id !== pupilId) : [...ids, pupilId];
