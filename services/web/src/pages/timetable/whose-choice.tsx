import type { TimetableChoicesAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import styles from './timetable.module.css';
import type { Whose } from './timetable-query.ts';

const KINDS = { class: m.timetable_of_class, teacher: m.timetable_of_teacher, room: m.timetable_of_room };

type Props = { whose: { of: Whose; id: string }; choices: TimetableChoicesAnswer; monday: string };

/** First the kind, then the one of it. */
export function WhoseChoice({ whose, choices, monday }: Props) {
  const id = useId();
  const navigate = useNavigate();
  const { data: names = new Map() } = useQuery(namesQuery(choices.teacherIds.toSorted()));
  const items = {
    class: choices.classes.map(({ classId, title }) => ({ id: classId, name: title })),
    teacher: choices.teacherIds
      .map((personId) => ({ id: personId, name: listName(names, personId) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'ru')),
    room: choices.rooms.map((room) => ({ id: room, name: room })),
  };
  const show = (of: Whose, chosen: string) => navigate(paths.timetableOf({ of, id: chosen }, monday));
  return (
    <div className={styles.choice}>
      <fieldset className={styles.kinds}>
        <legend className="vh">{m.timetable_whose()}</legend>
        {(['class', 'teacher', 'room'] as const).map((of) => (
          <label key={of}>
            <input
              type="radio"
              name={id}
              checked={whose.of === of}
              disabled={items[of].length === 0}
              onChange={() => void show(of, items[of][0]?.id ?? '')}
            />
            {KINDS[of]()}
          </label>
        ))}
      </fieldset>
      <select
        aria-label={KINDS[whose.of]()}
        value={whose.id}
        onChange={({ target }) => void show(whose.of, target.value)}
      >
        {items[whose.of].map((item) => (
          <option key={item.id} value={item.id}>
            {item.name}
          </option>
        ))}
      </select>
    </div>
  );
}
