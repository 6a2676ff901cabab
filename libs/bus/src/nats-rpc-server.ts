import { randomBytes } from 'node:crypto';
import { type Msg, type NatsConnection, type Subscription } from '@nats-io/nats-core';
import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { type Asker, type Caller, Refusal, type RequestContract, type ServiceName } from '@parta/contracts';
import { firstValueFrom } from 'rxjs';
import { answer, type Answer, isDeclared, type Invoke, type Request } from './answer.ts';
import type { Counters } from './counters.ts';
import type { Database } from './database.ts';
import { failpoint } from './failpoint.ts';
import { accessOf, type AccessRule, type HandlerExtras, REQUESTS } from './handlers.ts';
import type { BusLog } from './log.ts';
import { ReadyAnswer } from './ready-answer.ts';
import { personSubject, serviceSubject } from './subjects.ts';
import type { TokenVerifier } from './token-verifier.ts';
import type { Turnstile } from './turnstile.ts';
import { wireHeaders } from './wire-headers.ts';

export type RpcServerParts = {
  service: ServiceName;
  connection: () => NatsConnection;
  database: Database;
  verifier: TokenVerifier;
  turnstile: Turnstile;
  counters: Counters;
  log: BusLog;
  /** Requests that are answered without a contract: reads of the log. By subject. */
  builtIn: ReadonlyMap<string, (message: Msg) => Promise<void>>;
  /** Waits until this service has heard what the asker has seen (read your own writes). */
  caughtUp: (revs: string[]) => Promise<void>;
};

type Bound = { extras: HandlerExtras & { contract: RequestContract }; rules: AccessRule[]; invoke: Invoke };

/** Nest's transport for requests: one subscription in the service's queue group, so that one of N replicas answers. */
export class NatsRpcServer extends Server implements CustomTransportStrategy {
  override readonly transportId = REQUESTS;
  private readonly bound = new Map<string, Bound>();
  private readonly bySubject = new Map<string, Bound>();
  private subscriptions: Subscription[] = [];

  constructor(private readonly parts: RpcServerParts) {
    super();
  }

  /** A request that two methods answer, or that nobody may ask, keeps the service from starting. */
  override addHandler(pattern: unknown, callback: never, isEventHandler?: boolean, extras?: object): void {
    const { contract, method } = extras as HandlerExtras & { contract: RequestContract };
    if (this.bound.has(contract.type)) throw new Error(`${contract.type} is answered twice`);
    const rules = accessOf(method);
    if (!rules) throw new Error(`${contract.type} has no @Access`);
    const invoke: Invoke = async (input, context) =>
      resolved(await (callback as (i: unknown, c: unknown) => Promise<unknown>)(input, context));
    const bound = { extras: extras as Bound['extras'], rules, invoke };
    this.bound.set(contract.type, bound);
    this.bySubject.set(personSubject(contract), bound).set(serviceSubject(contract), bound);
    super.addHandler(pattern, callback, isEventHandler, extras as Record<string, unknown>);
  }

  /** The contracts answered here. */
  get answered(): RequestContract[] {
    return [...this.bound.values()].map(({ extras }) => extras.contract);
  }

  listen(callback: () => void): void {
    const { service } = this.parts;
    for (const prefix of ['rpc', 'sys'] as const) {
      const subscription = this.parts.connection().subscribe(`${prefix}.${service}.>`, {
        queue: service,
        callback: (error, message) => {
          if (error) this.parts.log.error({ err: error }, 'request subscription ended');
          else void this.take(message, prefix);
        },
      });
      this.subscriptions.push(subscription);
    }
    callback();
  }

  async close(): Promise<void> {
    await Promise.all(this.subscriptions.map((subscription) => subscription.drain()));
    this.subscriptions = [];
  }

  on(): void {
    throw new Error('requests have no events of their own');
  }

  unwrap<T>(): T {
    return this.parts.connection() as T;
  }

  /** Answers a request without a way over the wire: what the service gives itself, and what its specs ask. */
  answerHere(contract: RequestContract, request: Request): Promise<Answer> {
    const bound = this.bound.get(contract.type);
    if (!bound) throw new Error(`${contract.type} is not answered here`);
    return answer(this.parts.database, bound.extras, bound.rules, request, bound.invoke);
  }

  private async take(message: Msg, prefix: 'rpc' | 'sys'): Promise<void> {
    const started = performance.now();
    const builtIn = this.parts.builtIn.get(message.subject);
    if (builtIn)
      return builtIn(message).catch((error: unknown) => this.parts.log.warn({ err: error }, 'read of the log failed'));
    const bound = this.bySubject.get(message.subject);
    if (!bound) return;
    const { contract } = bound.extras;
    const trace = message.headers?.get('traceparent') || newTrace();
    let outcome = 'ok';
    try {
      await this.parts.turnstile.pass(() => this.reply(message, bound, prefix, trace, started));
    } catch (error) {
      outcome = this.refuse(message, contract, error, trace);
    }
    const fields = {
      type: contract.type,
      outcome,
      ms: Math.round(performance.now() - started),
      commandId: message.headers?.get('ce-id'),
      trace,
    };
    if (contract.kind === 'command') this.parts.log.info(fields, 'command');
  }

  private async reply(
    message: Msg,
    bound: Bound,
    prefix: 'rpc' | 'sys',
    trace: string,
    started: number,
  ): Promise<void> {
    const envelope = message.headers;
    const remaining = Number(envelope?.get('x-deadline-ms') || 5000) - (performance.now() - started);
    if (remaining <= 0) throw new Refusal('deadline', 'No time was left');
    const caller = await this.callerOf(message, prefix);
    const seen = envelope?.get('parta-rev');
    if (seen) await this.parts.caughtUp(seen.split(','));
    const request = { caller, commandId: envelope?.get('ce-id') || null, trace, body: message.data };
    const { value, rev } = await answer(this.parts.database, bound.extras, bound.rules, request, bound.invoke);
    await failpoint('cmd.after-answer');
    if (value instanceof ReadyAnswer)
      message.respond(value.bytes, { headers: wireHeaders({ 'parta-etag': value.etag, 'parta-rev': value.rev }) });
    else message.respond(JSON.stringify(value ?? null), { headers: wireHeaders({ 'parta-rev': rev ?? undefined }) });
  }

  /** The token's person; or the service that the bus's permissions let speak on `sys.`. */
  private async callerOf(message: Msg, prefix: 'rpc' | 'sys'): Promise<Caller> {
    if (prefix === 'sys')
      return { kind: 'service', name: (message.headers?.get('ce-source') ?? '').replace('parta/', '') as Asker };
    const token = message.headers?.get('parta-caller');
    return token ? this.parts.verifier.callerOf(token) : { kind: 'anyone' };
  }

  private refuse(message: Msg, contract: RequestContract, error: unknown, trace: string): string {
    const declared = error instanceof Refusal && isDeclared(contract, error.code);
    if (!declared) this.parts.log.error({ err: error, type: contract.type, trace }, 'request failed');
    if (declared && error.code === 'overloaded') this.parts.counters.add('overloaded_total');
    const code = declared ? error.code : 'internal';
    const back = wireHeaders({ 'Nats-Service-Error-Code': code, 'Nats-Service-Error': code });
    const details = declared ? error.details : { trace };
    message.respond(JSON.stringify({ code, message: declared ? error.message : 'internal', details }), {
      headers: back,
    });
    return code;
  }
}

/** Nest wraps what a handler returns into an observable of one value. */
async function resolved(result: unknown): Promise<unknown> {
  return result !== null && typeof result === 'object' && 'subscribe' in result
    ? firstValueFrom(result as Parameters<typeof firstValueFrom>[0], { defaultValue: undefined })
    : result;
}

/** A W3C traceparent of our own, where nobody gave one. */
const newTrace = (): string => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
