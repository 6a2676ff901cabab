import { Refused, send } from '../api/send.ts';
import type { Queued } from './queued.types.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Sends a command once and says what the answer means; `keepalive` lets it outlive the page. */
export async function deliver({ id, path, body }: Queued): Promise<Verdict> {
  try {
    const headers = { 'Content-Type': 'application/json', 'X-Command-Id': id };
    const answer = await send(path, { method: 'POST', body: JSON.stringify(body), headers, keepalive: true });
    return { kind: 'done', answer };
  } catch (error) {
    if (!(error instanceof Refused)) return verdictOf(0, '');
    const { status, code, title } = error.problem;
    return verdictOf(status, code, title);
  }
}
