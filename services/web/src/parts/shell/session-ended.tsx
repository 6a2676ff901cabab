import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { endedSession } from '../../api/send.ts';
import { paths } from '../../paths.ts';
import { bootQuery } from '../../session.ts';
import { m } from '../../words/messages.js';
import { buttonLook } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { onSignIn } from '../../offline/sign-in-channel.ts';

/** The session ended under an open page (AUTH-08): nothing typed is lost, the sign-in runs in a second tab and reports back. */
export function SessionEnded() {
  const queries = useQueryClient();
  const [isEnded, setEnded] = useState(false);
  useEffect(() => {
    const ended = () => setEnded(true);
    endedSession.addEventListener('ended', ended);
    const stop = onSignIn(() => {
      setEnded(false);
      void queries.invalidateQueries(bootQuery);
    });
    return () => {
      endedSession.removeEventListener('ended', ended);
      stop();
    };
  }, [queries]);
  if (!isEnded) return null;
  return (
    <Dialog
      title={m.session_ended_title()}
      onClose={() => setEnded(false)}
      actions={
        <a className={buttonLook('primary')} href={paths.signIn} target="_blank" rel="opener">
          {m.sign_in()}
        </a>
      }
    >
      <p>{m.session_ended()}</p>
    </Dialog>
  );
}
