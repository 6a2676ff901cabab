import { useMutation, useQuery } from '@tanstack/react-query';
import { signInOptions, startPortal } from '../api/generated/sign-in.ts';
import { m } from '../words/messages.js';
import { getLocale } from '../words/runtime.js';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Proving anew who one is before something that counts; the portal leads back to this very page. */
export function StepUp() {
  const { data, error } = useQuery({ queryKey: ['providers'], queryFn: () => signInOptions() });
  const start = useMutation({
    mutationFn: (provider: string) => startPortal(provider, { target: location.pathname, proof: 'anew' }),
    onSuccess: ({ location: portal }) => location.assign(portal),
  });
  return (
    <Notice tone="warn" title={m.step_up()}>
      <p>{m.step_up_why()}</p>
      {data?.providers.map(({ id, ru, en, available }) => (
        <p key={id}>
          <Button look="primary" disabled={!available || start.isPending} onClick={() => start.mutate(id)}>
            {m.sign_in_by({ portal: getLocale() === 'ru' ? ru : en })}
          </Button>
        </p>
      ))}
      {(error ?? start.error) && <p role="alert">{m.portal_silent()}</p>}
    </Notice>
  );
}
