import { newId, type RefusalCode, REFUSALS } from '@parta/contracts';
import type { Actor } from './actors.ts';
import type { Verdict } from './expected.ts';
import type { Line } from './lines.ts';
import type { Subject } from './world.ts';

/** One answer as anybody on the line sees it; what differs between any two answers is left out. */
export type Told = { verdict: Verdict | `${number}`; status: number; headers: string; body: string };

/** Asks a route about somebody, as somebody. */
export async function askCell(address: string, { ask }: Line, { browser }: Actor, subject: Subject): Promise<Told> {
  const { method, path, body } = ask(subject);
  const writing = { ...browser.writing(), 'content-type': 'application/json', 'x-command-id': newId() };
  const sent = body ? { headers: writing, body: JSON.stringify(body) } : { headers: browser.reading };
  const answer = await fetch(address + path, { method, ...sent });
  const text = (await answer.text()).replace(/"traceId":"[0-9a-f]{32}"/, '"traceId":""');
  const headers = JSON.stringify([...answer.headers].filter(([name]) => name !== 'date'));
  return { verdict: verdictOf(answer.status, text), status: answer.status, headers, body: text };
}

/** Refused by a rule of the school is answered, too: who is told that a week is not signed yet has been let in. */
function verdictOf(status: number, text: string): Told['verdict'] {
  const code = status >= 400 ? (JSON.parse(text) as { code: RefusalCode }).code : undefined;
  if (code === 'not-found') return 'not-found';
  if (code === 'forbidden' || code === 'TRUST-05') return 'forbidden';
  const isLetIn = code === undefined || ['rule', 'conflict', 'forbidden'].includes(REFUSALS[code].kind);
  return isLetIn ? 'answers' : `${status}`;
}
