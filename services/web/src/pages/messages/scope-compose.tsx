import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { m } from '../../words/messages.js';
import { listName } from '../class-journal/names.ts';
import type { Scope } from './addressed.types.ts';
import { Compose, type Writing } from './compose.tsx';
import { previewQuery } from './mail-query.ts';
import styles from './messages.module.css';
import { useNames } from './people.ts';

type Props = { scope: Scope | undefined; children?: ReactNode; onClose: () => void };

/** To the guardians of a class or group: a letter to all of them or to those of one pupil, or an announcement (F-064, F-065). */
export default function ScopeCompose({ scope, children, onClose }: Props) {
  const [kind, setKind] = useState<Writing['kind']>('letter');
  const [pupilId, setPupilId] = useState('');
  const pupils = usePupils(scope);
  const writing = scope && writingTo(scope, kind, pupilId);
  return (
    <Compose title={m.mail_to_guardians({ scope: scope?.title ?? '' })} writing={writing} onClose={onClose}>
      {children}
      <fieldset className={styles.choice}>
        <legend className="vh">{m.mail_what()}</legend>
        {(['letter', 'announcement'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
            {each === 'letter' ? m.mail_letter() : m.mail_announcement()}
          </label>
        ))}
      </fieldset>
      {kind === 'letter' && (
        <label>
          {m.mail_to()}
          <select value={pupilId} onChange={({ target }) => setPupilId(target.value)}>
            <option value="">{m.mail_all_guardians()}</option>
            {pupils.map(({ id, name }) => (
              <option key={id} value={id}>
                {m.mail_guardians_of({ name })}
              </option>
            ))}
          </select>
          <small className={styles.lead}>{m.mail_letter_how()}</small>
        </label>
      )}
    </Compose>
  );
}

function writingTo(scope: Scope, kind: Writing['kind'], pupilId: string): Writing {
  if (kind === 'announcement') return { kind, scope };
  const audience = pupilId ? { kind: 'pupil' as const, id: pupilId } : { kind: scope.kind, id: scope.id };
  return { kind, addressed: { audience, staffIds: [], toOffice: false } };
}

/** The pupils of a class or group whose guardians can be written to, in the order of a journal. */
function usePupils(scope: Scope | undefined): { id: string; name: string }[] {
  const audience = { kind: scope?.kind ?? 'class', id: scope?.id ?? '' };
  const { data } = useQuery({
    ...previewQuery({ audience, staffIds: [], toOffice: false }),
    enabled: scope !== undefined,
  });
  const ids = [...new Set(data?.people.flatMap(({ childIds }) => childIds) ?? [])];
  const names = useNames(ids);
  return ids.map((id) => ({ id, name: listName(names, id) })).toSorted((a, b) => a.name.localeCompare(b.name, 'ru'));
}
