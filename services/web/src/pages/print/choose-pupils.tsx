import { m } from '../../words/messages.js';
import styles from './print.module.css';

export type Printable = {
  pupilId: string;
  name: string;
  school: string;
  isUnsigned: boolean;
  /** No guardian has ever signed in. */
  isWithoutAccount: boolean;
};
type Chosen = Set<string>;
type Props = { pupils: Printable[]; chosen: Chosen; onChoose: (chosen: Chosen) => void };

/** Whose diaries: the whole class, those that nobody signed, those of families without the app, or each by name. */
export function ChoosePupils({ pupils, chosen, onChoose }: Props) {
  const unsigned = pupils.filter(({ isUnsigned }) => isUnsigned);
  const offline = pupils.filter(({ isWithoutAccount }) => isWithoutAccount);
  const lists = [
    { title: m.print_all({ count: pupils.length }), list: pupils },
    { title: m.print_unsigned({ count: unsigned.length }), list: unsigned },
    { title: m.print_without_account({ count: offline.length }), list: offline },
  ];
  const isChosen = (list: Printable[]) =>
    list.length === chosen.size && list.every(({ pupilId }) => chosen.has(pupilId));
  return (
    <>
      <fieldset className={styles.who}>
        <legend>{m.print_whose()}</legend>
        {lists.map(({ title, list }) => (
          <label key={title}>
            <input
              type="radio"
              name="whose"
              checked={isChosen(list)}
              disabled={list.length === 0}
              onChange={() => onChoose(new Set(list.map(({ pupilId }) => pupilId)))}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <details className={styles.pupils}>
        <summary>{m.print_by_name({ count: chosen.size, of: pupils.length })}</summary>
        <ul>
          {pupils.map(({ pupilId, name }) => (
            <li key={pupilId}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(pupilId)}
                  onChange={() => onChoose(turned(chosen, pupilId))}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** With this pupil in, or out where they were in. */
const turned = (chosen: Chosen, pupilId: string): Chosen =>
  chosen.has(pupilId) ? new Set([...chosen].filter((id) => id !== pupilId)) : new Set([...chosen, pupilId]);
