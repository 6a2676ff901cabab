import { accessChanged, accessRaised, sessionsDropped } from './identity-events.ts';
import type { RaisedAccess } from './raised-access.ts';
import type { Voice } from './visit.ts';

/** Tells everybody whose rights have changed, so that no token of before counts any more. */
export function tellRaised(raised: RaisedAccess[], { say, signal }: Voice): void {
  for (const access of raised) {
    say(...accessChanged(access));
    signal(...accessRaised(access));
    if (access.sessionIds.length > 0) signal(...sessionsDropped(access.personId, access.sessionIds));
  }
}
