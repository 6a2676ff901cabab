import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sessionOf } from '../auth/who.ts';
import { Hint } from '../live/hint.ts';
import { LiveStream } from '../live/live-stream.ts';
import { LiveStreams } from '../live/live-streams.ts';

const hint = z.toJSONSchema(Hint, { target: 'openapi-3.0' }) as object;

@Controller('api/live')
export class LiveRoute {
  constructor(private readonly streams: LiveStreams) {}

  /** A stream of hints, one JSON object per event, until the session ends or the page leaves. */
  @Get()
  @ApiOperation({ operationId: 'live' })
  @ApiProduces('text/event-stream')
  @ApiResponse({ status: 200, description: 'One hint per event', schema: hint })
  open(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const session = sessionOf(request.who);
    this.streams.assertRoom(session);
    const { raw } = reply.hijack();
    const stream = new LiveStream(raw, request.who.signedIn!.secret, session);
    raw.once('close', () => this.streams.remove(stream));
    raw.writeHead(200, { ...asStrings(reply.getHeaders()), 'Content-Type': 'text/event-stream; charset=utf-8' });
    raw.write(`retry: ${comeBackMs()}\n\n`);
    this.streams.add(stream);
  }
}

/** After a restart of a gateway its pages come back spread over some seconds. */
const comeBackMs = (): number => 1_000 + Math.floor(Math.random() * 4_000);

const asStrings = (headers: ReturnType<FastifyReply['getHeaders']>): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
  );
