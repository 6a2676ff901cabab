import { Inject, Injectable } from '@nestjs/common';
import { CalendarOfPupil, CalendarOfTeacher, FeedSecret, Refusal, TokenOfFeed } from '@parta/contracts';
import { READ_DEADLINE_MS } from '../deadlines.ts';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config.ts';
import { mondayIn } from '../page/monday-in.ts';
import { Services } from '../services.ts';
import type { Calendar } from './calendar.types.ts';
import { eventsOfPupil, eventsOfTeacher } from './lesson-events.ts';

/** A calendar begins so many weeks before the current one and is so many weeks long. */
const WEEKS_BEFORE = 4;
const WEEKS = 16;

/** Reads what an address of a calendar shows at this moment. Nothing of it is kept: a right that ended is gone with the next reading. */
@Injectable()
export class FeedReader {
  constructor(
    private readonly services: Services,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  /** Undefined for an address nobody has: guessed, closed, expired, or of somebody who may see it no more. */
  async read(secret: string, trace: string): Promise<Calendar | undefined> {
    if (!FeedSecret.safeParse(secret).success) return undefined;
    try {
      return await this.calendarOf(secret, trace);
    } catch (error) {
      if (error instanceof Refusal && GONE.has(error.code)) return undefined;
      throw error;
    }
  }

  private async calendarOf(secret: string, trace: string): Promise<Calendar> {
    const asking = { deadlineMs: READ_DEADLINE_MS, trace };
    const { answer } = await this.services.ask(TokenOfFeed, { secret }, asking);
    const { token, pupilId } = answer;
    const span = { from: weeksBefore(mondayIn(this.config.PARTA_ZONE)), weeks: WEEKS };
    const since = `${span.from}T00:00:00Z`;
    if (pupilId === null) {
      const { answer: own } = await this.services.ask(CalendarOfTeacher, span, { ...asking, token });
      return { name: 'Мои уроки', events: eventsOfTeacher(own), since };
    }
    const { answer: pupils } = await this.services.ask(CalendarOfPupil, { pupilId, ...span }, { ...asking, token });
    return { name: `Уроки ${pupils.classTitle}`.trim(), events: eventsOfPupil(pupils), since };
  }
}

const GONE: ReadonlySet<string> = new Set(['not-found', 'forbidden', 'token-stale', 'unknown-caller']);

const weeksBefore = (monday: string): string =>
  new Date(Date.parse(`${monday}T00:00:00Z`) - WEEKS_BEFORE * 7 * 86_400_000).toISOString().slice(0, 10);
