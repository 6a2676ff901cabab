import { useQuery } from '@tanstack/react-query';
import { Button } from '../../parts/button.tsx';
import { capital, dayText } from '../../parts/dates.ts';
import { namesQuery } from '../../parts/names-query.ts';
import { m } from '../../words/messages.js';
import type { useNotes } from './use-notes.ts';
import styles from './week-foot.module.css';

type Notes = ReturnType<typeof useNotes>;
type Props = { day: string | null; notes: Notes; onOpen: () => void };

/** The note of a day or of the week; a press opens it. One that is on its way stands as it was written. */
export function NoteLine({ day, notes, onOpen }: Props) {
  const standing = notes.standing?.find((each) => each.day === day);
  const own = notes.ownOf(day);
  const isOnItsWay = own?.saying.state === 'sent';
  const text = isOnItsWay ? own.note.text : (standing?.text ?? '');
  const place = day && capital(dayText(day, { weekday: 'short' }));
  return (
    <>
      {text && (
        <li>
          <button type="button" className={styles.note} disabled={isOnItsWay} onClick={onOpen}>
            {place && <b>{place}: </b>}
            {text}
            <span className="vh">{`, ${m.note_change()}`}</span>
          </button>
          {isOnItsWay && <small>{m.note_on_its_way()}</small>}
        </li>
      )}
      {own && !isOnItsWay && <Collision day={day} notes={notes} />}
    </>
  );
}

/** Another of the family was faster, or it was not accepted: nothing is overwritten, nothing of the own words is lost (N-16). */
function Collision({ day, notes }: Pick<Props, 'day' | 'notes'>) {
  const standing = notes.standing?.find((each) => each.day === day);
  const own = notes.ownOf(day);
  const { data: names } = useQuery({ ...namesQuery([standing?.by ?? '']), enabled: standing !== undefined });
  if (!own) return null;
  const { note, saying } = own;
  const who = names?.get(standing?.by ?? '')?.short ?? m.note_somebody();
  return (
    <li className={styles.collision} role="alert">
      <p>{saying.state === 'refused' ? saying.title || m.said_refused() : m.note_collided({ who })}</p>
      <p>{m.note_yours({ text: note.text })}</p>
      {saying.state === 'collided' && (
        <Button look="small" onClick={() => notes.write({ ...note, ver: standing?.ver ?? 0 })}>
          {m.note_keep_mine()}
        </Button>
      )}
      <Button look="small" onClick={() => notes.forget(saying)}>
        {m.note_keep_theirs()}
      </Button>
    </li>
  );
}
