import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../words/messages.js';
import type { Scope } from './addressed.types.ts';
import { recipientsQuery } from './mail-query.ts';
import ScopeCompose from './scope-compose.tsx';

/** Staff first choose one of their classes and groups. */
export default function StaffDialog({ onClose }: { onClose: () => void }) {
  const { data } = useQuery(recipientsQuery(undefined));
  const [chosen, setChosen] = useState('');
  const audiences = data?.audiences ?? [];
  const found = audiences.find(({ id }) => id === chosen) ?? audiences[0];
  const scope: Scope | undefined = found && { kind: found.kind, id: found.id, title: titleOf(found) };
  return (
    <ScopeCompose key={scope?.id} scope={scope} onClose={onClose}>
      {data && audiences.length === 0 ? (
        <p>{m.mail_no_audiences()}</p>
      ) : (
        <label>
          {m.mail_class_or_group()}
          <select value={scope?.id ?? ''} onChange={({ target }) => setChosen(target.value)}>
            {audiences.map((each) => (
              <option key={each.id} value={each.id}>
                {titleOf(each)}
              </option>
            ))}
          </select>
        </label>
      )}
    </ScopeCompose>
  );
}

const titleOf = ({ title, subject }: { title: string; subject: string }): string =>
  [title, subject].filter(Boolean).join(' · ');
