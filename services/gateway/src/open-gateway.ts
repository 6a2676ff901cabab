import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import cookie from '@fastify/cookie';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AsProblem } from './as-problem.filter.ts';
import { csrfHook } from './auth/csrf.hook.ts';
import { sessionHook } from './auth/session.hook.ts';
import { Sessions } from './auth/sessions.ts';
import type { GatewayConfig } from './gateway.config.ts';
import { GatewayModule } from './gateway.module.ts';
import { answerHeaders } from './hooks/answer-headers.ts';
import { headersHook, revHook } from './hooks/headers.hook.ts';
import { loadHook } from './hooks/load.hook.ts';
import { Places } from './hooks/places.ts';
import { putBefore } from './hooks/put-before.ts';
import type { BusLog } from '@parta/bus';
import { refusedHook } from './hooks/refused.hook.ts';
import { Pages } from './page/pages.ts';
import { WebApp } from './page/web-app.ts';
import { malformed } from './malformed.ts';
import type { Services } from './services.ts';
import { WeekAnswers } from './weeks/week-answers.ts';
import { WeekFront } from './weeks/week-front.ts';
import { Weeks } from './weeks/weeks.ts';

/** Bytes of the largest body: one part of a file takes half of it. */
const BODY_LIMIT = 1024 * 1024;
/** Milliseconds in which a request must have come whole: half a megabyte over the slowest mobile line. */
const BODY_MS = 60_000;

/** The gateway over these services, ready to listen. Nothing of it is a rule of the school. */
export async function openGateway(
  config: GatewayConfig,
  services: Services,
  log: BusLog,
): Promise<NestFastifyApplication> {
  const module = GatewayModule.with(config, services);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapterOf(config), {
    logger: false,
    abortOnError: false,
  });
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: malformed }));
  app.useGlobalFilters(new AsProblem(log));
  await app.register(cookie);
  await serve(app, config);
  await app.init();
  return app;
}

function adapterOf({ PARTA_TRUSTED_PROXIES }: GatewayConfig): FastifyAdapter {
  const proxies = PARTA_TRUSTED_PROXIES.split(',').map((proxy) => proxy.trim());
  const trustProxy = proxies.filter(Boolean).length > 0 ? proxies : false;
  const genReqId = () => randomBytes(16).toString('hex');
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: BODY_MS,
    trustProxy,
    genReqId,
    routerOptions: { maxParamLength: 200 },
  });
}

/**
 * The front answers what is hottest. Of the rest hooks run in this order, before a body is read; who has no right to be heard
 * costs nothing more.
 */
async function serve(app: NestFastifyApplication, config: GatewayConfig): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const always = answerHeaders(app.get(WebApp).contentSecurityPolicy, config.PARTA_ORIGIN.startsWith('https:'));
  const places = app.get(Places);
  const front = new WeekFront(app.get(Sessions), app.get(Weeks), new WeekAnswers(always), places);
  fastify.decorateRequest('who');
  fastify.addHook('onRequest', headersHook(always));
  fastify.addHook('onRequest', refusedHook(front));
  fastify.addHook('onRequest', loadHook(places));
  fastify.addHook('onRequest', sessionHook(app.get(Sessions)));
  fastify.addHook('onRequest', csrfHook(config.PARTA_ORIGIN && new URL(config.PARTA_ORIGIN).origin));
  fastify.addHook('onSend', revHook);
  const pages = app.get(Pages);
  fastify.get('/*', (request, reply) => pages.send(request, reply));
  putBefore(fastify.server, (request, response, pass) => front.take(request, response, pass));
}
