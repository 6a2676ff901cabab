import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { logout, logoutAll } from '../../api/generated/sign-out.ts';
import { forgetKept } from '../../offline/kept-store.ts';
import { leave as leaveBrowser } from '../../offline/leave.ts';
import { dropUnsent, unsentOf } from '../../offline/leave-session.ts';
import { sendLeftovers } from '../../offline/leftovers.ts';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import { Button } from '../button.tsx';

type Scope = 'here' | 'everywhere';

/** The way out. Unsent marks are never left behind silently: they are sent first, or dropped by the person's own word. */
export function SignOut() {
  const { personId } = useBoot().person;
  const [asked, setAsked] = useState<{ scope: Scope; unsent: number }>();
  const leave = useMutation({
    mutationFn: (scope: Scope) => (scope === 'here' ? logout() : logoutAll()),
    onSuccess: leaveBrowser,
    onError: () => forgetKept(),
  });
  const ask = async (scope: Scope) => {
    const unsent = await unsentOf(personId);
    if (unsent === 0) leave.mutate(scope);
    else setAsked({ scope, unsent });
  };
  const send = async (scope: Scope) => (await sendLeftovers(personId), await ask(scope));
  const drop = async (scope: Scope) => (await dropUnsent(personId), leave.mutate(scope));
  if (asked) {
    return (
      <div role="alert">
        <p>{m.unsent({ count: asked.unsent })}</p>
        <Button look="primary" onClick={() => void send(asked.scope)}>
          {m.send_and_leave()}
        </Button>
        <Button onClick={() => void drop(asked.scope)}>{m.drop_and_leave()}</Button>
      </div>
    );
  }
  return (
    <>
      <Button onClick={() => void ask('here')}>{m.sign_out()}</Button>
      <Button look="quiet" onClick={() => void ask('everywhere')}>
        {m.sign_out_everywhere()}
      </Button>
      {leave.error && <p role="alert">{m.sign_out_failed()}</p>}
    </>
  );
}
