import { boot } from '../api/generated/boot.ts';
import { isSessionOpen, openSession, Refused, send } from '../api/send.ts';
import type { Queued } from './queued.types.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Sends a command once and says what the answer means; `keepalive` lets it outlive the page. */
export async function deliver({ id, personId, path, body }: Queued): Promise<Verdict> {
  try {
    if (!isSessionOpen() && !(await reopenFor(personId))) return { kind: 'signed-out' };
    const headers = { 'Content-Type': 'application/json', 'X-Command-Id': id };
    const answer = await send(path, { method: 'POST', body: JSON.stringify(body), headers, keepalive: true });
    return { kind: 'done', answer };
  } catch (error) {
    if (!(error instanceof Refused)) return verdictOf(0, '');
    const { status, code, title } = error.problem;
    return verdictOf(status, code, title);
  }
}

/** A page that opened without network asks who is here by now: what one person said never goes in the name of another. */
async function reopenFor(personId: string): Promise<boolean> {
  const visit = await boot();
  const isSame = 'person' in visit && visit.person.personId === personId;
  if (isSame) openSession(visit.csrf);
  return isSame;
}
