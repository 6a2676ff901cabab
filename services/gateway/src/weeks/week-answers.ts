import type { ServerResponse } from 'node:http';
import { PERSONAL } from '../hooks/answer-headers.ts';
import type { KeptWeek } from './kept-weeks.ts';

type Heads = { whole: string[]; same: string[] };

/** Writes stored weeks as they are, with heads that are made once for each document. */
export class WeekAnswers {
  private readonly heads = new WeakMap<KeptWeek, Heads>();

  /** `always`: headers of every answer, name and value in turn. */
  constructor(private readonly always: readonly string[]) {}

  send(response: ServerResponse, week: KeptWeek): void {
    response.writeHead(200, this.headsOf(week).whole).end(week.bytes);
  }

  /** The reader has it already. */
  sendSame(response: ServerResponse, week: KeptWeek): void {
    response.writeHead(304, this.headsOf(week).same).end();
  }

  private headsOf(week: KeptWeek): Heads {
    const known = this.heads.get(week);
    if (known) return known;
    const made = this.make(week);
    this.heads.set(week, made);
    return made;
  }

  private make({ bytes, etag, rev }: KeptWeek): Heads {
    const place = [...(etag ? ['ETag', etag] : []), ...(rev ? ['X-Rev', rev] : [])];
    const same = [...this.always, 'Cache-Control', PERSONAL, 'Vary', 'Cookie, Accept-Encoding', ...place];
    const body = ['Content-Type', 'application/json; charset=utf-8', 'Content-Encoding', 'gzip'];
    return { same, whole: [...same, ...body, 'Content-Length', String(bytes.length)] };
  }
}
