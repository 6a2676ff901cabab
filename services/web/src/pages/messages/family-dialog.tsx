import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import type { Addressed } from './addressed.types.ts';
import { Compose } from './compose.tsx';
import { recipientsQuery } from './mail-query.ts';
import styles from './messages.module.css';
import { fullName, roleWord, useNames } from './people.ts';

/** A guardian writes about one of their children: to teachers of it, or to the administration as a whole. */
export default function FamilyDialog({ onClose }: { onClose: () => void }) {
  const { children } = useBoot();
  const [childId, setChildId] = useState(children[0]?.pupilId ?? '');
  const [staffIds, setStaffIds] = useState<string[]>([]);
  const [toOffice, setToOffice] = useState(false);
  const addressed: Addressed = { audience: { kind: 'pupil', id: childId }, staffIds, toOffice };
  const { data } = useQuery({ ...recipientsQuery(childId), enabled: childId !== '' });
  const names = useNames(data?.staff.map(({ personId }) => personId) ?? []);
  const turn = (personId: string) =>
    setStaffIds((all) => (all.includes(personId) ? all.filter((id) => id !== personId) : [...all, personId]));
  const turnTo = (next: string) => (setChildId(next), setStaffIds([]), setToOffice(false));
  const isAlways = data?.staff.some(({ as }) => as === 'classTeacher') ?? false;
  const isChosen = staffIds.length > 0 || toOffice || isAlways;
  return (
    <Compose
      title={m.mail_write()}
      writing={data && isChosen ? { kind: 'letter', addressed } : undefined}
      onClose={onClose}
    >
      {children.length > 1 && (
        <label>
          {m.child()}
          <select value={childId} onChange={({ target }) => turnTo(target.value)}>
            {children.map(({ pupilId, name, classTitle }) => (
              <option key={pupilId} value={pupilId}>
                {`${name} ${classTitle}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className={styles.choice}>
        <legend>{m.mail_to()}</legend>
        {data?.staff.map(({ personId, as, subjects }) => (
          <label key={personId}>
            <input
              type="checkbox"
              checked={as === 'classTeacher' || staffIds.includes(personId)}
              disabled={as === 'classTeacher'}
              onChange={() => turn(personId)}
            />
            {`${fullName(names, personId)}, ${[roleWord(as), ...subjects].join(', ')}`}
          </label>
        ))}
        {data?.office && (
          <label>
            <input type="checkbox" checked={toOffice} onChange={() => setToOffice(!toOffice)} />
            {m.mail_office()}
          </label>
        )}
      </fieldset>
      <small className={styles.lead}>{m.mail_family_how()}</small>
    </Compose>
  );
}
