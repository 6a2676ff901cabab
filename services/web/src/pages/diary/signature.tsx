import { useQuery } from '@tanstack/react-query';
import type { SignaturesOfWeekAnswer } from '@parta/contracts';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth, schoolToday } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { namesQuery } from '../../parts/names-query.ts';
import { isOpen, useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { signatureWords } from './signature-words.ts';
import { signaturesQuery } from './signatures-query.ts';
import styles from './week-foot.module.css';
import type { Week } from './week.types.ts';

const SignDialog = lazy(async () => ({ default: (await import('./sign-dialog.tsx')).SignDialog }));

/** The family's signature under the week: its state for everybody, a trusted person among them; the button for guardians (F-098). */
export function Signature({ week }: { week: Week }) {
  const { role, children } = useBoot();
  const child = children.find(({ pupilId }) => pupilId === week.pupilId);
  const isShown = week.monday <= schoolToday() && (!child || isOpen(child, 'marks'));
  const { data } = useQuery({ ...signaturesQuery(week), enabled: isShown });
  const [version, setVersion] = useState<string>();
  if (!data || (data.version === null && !child?.granted)) return null;
  const { maySign, version: standing } = data;
  return (
    <>
      <section className={styles.signature} aria-labelledby="signature">
        <h2 id="signature">{m.signature_family()}</h2>
        <p className={data.state === 'changed' ? styles.changed : undefined}>{stateText(data, schoolToday())}</p>
        <Signed signatures={data.signatures} />
        {maySign && (
          <Button look="primary" onClick={() => setVersion(standing ?? undefined)}>
            <Icon name="pen" />
            {m.sign_week()}
          </Button>
        )}
        {role.role === 'guardian' && schoolToday() < data.from && <p>{m.sign_from({ day: dayAndMonth(data.from) })}</p>}
      </section>
      <Suspense fallback={null}>
        {version && <SignDialog week={week} version={version} onClose={() => setVersion(undefined)} />}
      </Suspense>
    </>
  );
}

function stateText({ state, until }: SignaturesOfWeekAnswer, today: string): string {
  if (state === 'signed') return m.week_signed();
  if (state === 'changed') return m.week_changed_after_signing();
  return today > until ? m.week_unsigned_late({ day: dayAndMonth(until) }) : m.week_unsigned();
}

/** Who signed and when; on paper who recorded it. A record that was withdrawn stays to be seen. */
function Signed({ signatures }: Pick<SignaturesOfWeekAnswer, 'signatures'>) {
  const ids = [
    ...new Set(signatures.flatMap(({ by, paper }) => [by, ...(paper?.withdrawn ? [paper.withdrawn.by] : [])])),
  ];
  const { data: names } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  const nameOf = (id: string) => names?.get(id)?.short ?? '';
  return (
    <ul>
      {signatures.map((signature) => (
        <li key={`${signature.by} ${signature.at}`} className={signature.isCurrent ? styles.ink : styles.former}>
          {signatureWords(signature, nameOf)}
        </li>
      ))}
    </ul>
  );
}
