import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WeekOfPupil } from '@parta/contracts';
import { secretIn } from '../auth/cookies.ts';
import { revsIn } from '../auth/revs-in.ts';
import type { Sessions } from '../auth/sessions.ts';
import type { Who } from '../auth/who.ts';
import type { Places } from '../hooks/places.ts';
import type { KeptWeek } from './kept-weeks.ts';
import { tagsIn } from './send-week.ts';
import type { WeekAnswers } from './week-answers.ts';
import type { Weeks } from './weeks.ts';

type Asked = { query: WeekOfPupil; who: Who };

/**
 * The hottest route of a city, answered before Fastify and Nest wake up: a family's own week, asked for by a session that is known.
 * Everything else, and whatever is refused on the way, goes the ordinary way (performance.md 3).
 */
export class WeekFront {
  private readonly refusals = new WeakMap<IncomingMessage, unknown>();

  constructor(
    private readonly sessions: Sessions,
    private readonly weeks: Weeks,
    private readonly answers: WeekAnswers,
    private readonly places: Places,
  ) {}

  /** Answers, or calls `pass`: with the refusal noted, where there is one already. */
  take(request: IncomingMessage, response: ServerResponse, pass: () => void): void {
    const asked = this.askedBy(request);
    const week = asked && this.weeks.atHand(asked.query, asked.who);
    if (week) this.send(request, response, week);
    else if (asked && this.places.enter('GET', secretOf(asked))) void this.fetch(request, response, asked, pass);
    else pass();
  }

  /** Why the front could not answer this request: whoever goes on with it says so instead of asking again. */
  refusalOf(request: IncomingMessage): unknown {
    return this.refusals.get(request);
  }

  private async fetch(request: IncomingMessage, response: ServerResponse, asked: Asked, pass: () => void) {
    asked.who.trace = newTrace();
    try {
      this.send(request, response, await this.weeks.read(asked.query, asked.who));
    } catch (error) {
      this.refusals.set(request, error);
    } finally {
      this.places.leave(secretOf(asked));
    }
    if (!response.headersSent) pass();
  }

  private askedBy({ method, url, headers }: IncomingMessage): Asked | undefined {
    const [, pupilId, monday] = (method === 'GET' && ADDRESS.exec(url ?? '')) || [];
    const secret = pupilId && secretIn(headers.cookie);
    const session = secret && this.sessions.atHand(secret);
    if (!pupilId || !monday || !session || !session.children.includes(pupilId)) return undefined;
    if (!headers['accept-encoding']?.includes('gzip')) return undefined;
    this.sessions.prolong(secret);
    const who = { signedIn: { secret, session }, seen: revsIn(headers['x-rev']), told: undefined, trace: '' };
    return { query: { pupilId, monday }, who };
  }

  private send({ headers }: IncomingMessage, response: ServerResponse, week: KeptWeek): void {
    const known = headers['if-none-match'];
    const isKnown =
      known !== undefined && week.etag !== '' && (known === week.etag || tagsIn(known).includes(week.etag));
    if (isKnown) this.answers.sendSame(response, week);
    else this.answers.send(response, week);
  }
}

const secretOf = ({ who }: Asked): string | undefined => who.signedIn?.secret;

const ADDRESS = /^\/api\/diary\/([0-9a-f-]{36})\/weeks\/(\d{4}-\d\d-\d\d)$/;

function newTrace(): string {
  const id = randomUUID().replaceAll('-', '');
  return `00-${id}-${id.slice(0, 16)}-01`;
}
