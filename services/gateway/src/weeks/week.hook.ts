import type { FastifyReply, FastifyRequest } from 'fastify';
import { WeekOfPupil } from '@parta/contracts';
import { sendWeek } from './send-week.ts';
import type { Weeks } from './weeks.ts';

/** The hottest route of a city: a week that is at hand is answered before Nest wakes up (performance.md 3). */
export const weekHook =
  (weeks: Weeks) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.routeOptions.url !== WEEK_ROUTE || request.method !== 'GET') return undefined;
    const query = WeekOfPupil.input.safeParse(request.params);
    const week = query.success ? weeks.atHand(query.data, request.who) : undefined;
    if (!week) return undefined;
    request.who.told = week.rev;
    return sendWeek(request, reply, week);
  };

export const WEEK_ROUTE = '/api/diary/:pupilId/weeks/:monday';
