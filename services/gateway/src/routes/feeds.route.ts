import { createHash } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswersFile } from '../asks.ts';
import { calendarText } from '../feeds/calendar-text.ts';
import { FeedReader } from '../feeds/feed-reader.ts';
import { statusOf } from '../refusal-to-http.ts';
import { tagsIn } from '../weeks/send-week.ts';

/** Calendars for programs that have no session: whoever knows the address reads it, as long as its owner may (N-42). */
@Controller('feeds')
export class FeedsRoute {
  constructor(private readonly reader: FeedReader) {}

  /** Every address that shows nothing is answered by the same bytes, with no number of the request in them. */
  @Get(':file')
  @AnswersFile('calendar-feed', ['not-found'])
  async feed(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const secret = file.endsWith(SUFFIX) ? file.slice(0, -SUFFIX.length) : '';
    const calendar = await this.reader.read(secret, request.who.trace);
    void reply.header('X-Robots-Tag', 'noindex');
    if (calendar) sendCalendar(request, reply, calendarText(calendar));
    else await reply.status(statusOf('not-found')).type('text/plain; charset=utf-8').send(NO_CALENDAR);
  }
}

/** A program that has this very text already is told so. It may keep it for itself, and asks again each time: a right may have ended. */
function sendCalendar(request: FastifyRequest, reply: FastifyReply, text: string): void {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  void reply.header('ETag', etag).header('Cache-Control', 'private, no-cache');
  if (tagsIn(request.headers['if-none-match']).includes(etag)) void reply.status(304).send();
  else void reply.type('text/calendar; charset=utf-8').send(text);
}

const SUFFIX = '.ics';
const NO_CALENDAR = 'Такого календаря нет. No such calendar.\n';
