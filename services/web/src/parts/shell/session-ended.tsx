import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { endedSession, goOn, sessionEnd } from '../../api/send.ts';
import { forgetKept } from '../../offline/kept-store.ts';
import { turnAway } from '../../offline/leave.ts';
import { onSessionWord } from '../../offline/session-channel.ts';
import { paths } from '../../paths.ts';
import { bootQuery } from '../../session.ts';
import { m } from '../../words/messages.js';
import { buttonLook } from '../button.tsx';
import { Dialog } from '../dialog.tsx';

/**
 * The session ended under an open page (AUTH-08), or went on in another role in another tab (ROLE-03): nothing typed is lost,
 * the sign-in runs in a second tab and reports back. Who leaves in one tab has left in all.
 */
export function SessionEnded() {
  const queries = useQueryClient();
  const [code, setCode] = useState(sessionEnd);
  useEffect(() => {
    const ended = () => setCode(sessionEnd());
    endedSession.addEventListener('ended', ended);
    const stop = onSessionWord((word) => {
      if (word === 'signed-out') return void forgetKept().then(() => turnAway(paths.signIn));
      goOn();
      setCode(undefined);
      void queries.invalidateQueries(bootQuery);
    });
    return () => {
      endedSession.removeEventListener('ended', ended);
      stop();
    };
  }, [queries]);
  if (!code) return null;
  const isOtherRole = code === 'ROLE-03';
  return (
    <Dialog
      title={isOtherRole ? m.other_role_title() : m.session_ended_title()}
      onClose={() => setCode(undefined)}
      actions={
        isOtherRole ? (
          <a className={buttonLook('primary')} href={paths.home}>
            {m.other_role_go()}
          </a>
        ) : (
          <a className={buttonLook('primary')} href={paths.signIn} target="_blank" rel="opener">
            {m.sign_in()}
          </a>
        )
      }
    >
      <p>{isOtherRole ? m.other_role() : m.session_ended()}</p>
    </Dialog>
  );
}
