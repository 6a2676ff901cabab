import { useQuery } from '@tanstack/react-query';
import { addDays } from '@parta/school';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { spanText } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { signaturesQuery } from './signatures-query.ts';
import type { Week } from './week.types.ts';

const SignDialog = lazy(async () => ({ default: (await import('./sign-dialog.tsx')).SignDialog }));

/** A week the guardian may sign and nobody has: one press opens what is signed, another signs it. */
export function Unsigned({ week }: { week: Week }) {
  const { data } = useQuery(signaturesQuery(week));
  const [version, setVersion] = useState<string>();
  if (!data?.version || !data.maySign || data.state === 'signed') return null;
  const { version: standing } = data;
  const days = spanText(week.monday, addDays(week.monday, 5));
  return (
    <li>
      {data.state === 'changed' ? m.week_changed_of({ days }) : m.week_unsigned_of({ days })}{' '}
      <Button look={['small', 'quiet']} onClick={() => setVersion(standing)}>
        {m.sign()}
        <span className="vh">{`: ${days}`}</span>
      </Button>
      <Suspense fallback={null}>
        {version && <SignDialog week={week} version={version} onClose={() => setVersion(undefined)} />}
      </Suspense>
    </li>
  );
}
