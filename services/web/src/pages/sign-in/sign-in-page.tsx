import { useMutation, useQuery } from '@tanstack/react-query';
import { Navigate, useSearchParams } from 'react-router';
import { startPortal } from '../../api/generated/sign-in.ts';
import { Refused } from '../../api/send.ts';
import { isForeignDevice, setDevice } from '../../offline/device.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { OpenFrame } from '../../parts/shell/open-frame.tsx';
import { useTitle } from '../../parts/title.ts';
import { bootQuery, isSignedIn } from '../../session.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import styles from './sign-in.module.css';

/** Sign-in by the portals of this installation. The page one came for goes along and is opened afterwards (F-041). */
export default function SignInPage() {
  useTitle(m.sign_in());
  const [search] = useSearchParams();
  const { data } = useQuery(bootQuery);
  const target = search.get('to') ?? '/';
  const start = useMutation({
    mutationFn: (provider: string) => startPortal(provider, { target }),
    onSuccess: ({ location: portal }) => location.assign(portal),
  });
  if (!data) return null;
  if (isSignedIn(data)) return <Navigate to={target} replace />;
  const { providers } = data;
  return (
    <OpenFrame>
      <h1 tabIndex={-1}>{m.sign_in_title()}</h1>
      <p>{m.sign_in_lead()}</p>
      <label className={styles.device}>
        <input
          type="checkbox"
          defaultChecked={isForeignDevice()}
          onChange={({ target: { checked } }) => setDevice(checked ? 'foreign' : 'own')}
        />
        <span>
          {m.sign_in_foreign()}
          <small>{m.sign_in_foreign_how()}</small>
        </span>
      </label>
      <div className={styles.portals}>
        {providers.map((provider, at) => (
          <Button
            key={provider.id}
            look={at === 0 ? 'primary' : 'plain'}
            disabled={!provider.available || start.isPending}
            onClick={() => start.mutate(provider.id)}
          >
            {m.sign_in_by({ portal: getLocale() === 'ru' ? provider.ru : provider.en })}
          </Button>
        ))}
      </div>
      {providers.some(({ available }) => !available) && <p>{m.portal_silent()}</p>}
      {providers.length === 0 && <Notice title={m.no_portals()} tone="warn" />}
      {start.error && (
        <Notice tone="bad" title={start.error instanceof Refused ? start.error.problem.title : m.no_network()} />
      )}
      <details className={styles.help}>
        <summary>{m.sign_in_help()}</summary>
        <ul>
          <li>{m.sign_in_help_account()}</li>
          <li>{m.sign_in_help_school()}</li>
          <li>{m.sign_in_help_portal()}</li>
        </ul>
      </details>
    </OpenFrame>
  );
}
