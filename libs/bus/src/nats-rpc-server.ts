import type { Msg, NatsConnection, Subscription } from '@nats-io/nats-core';
import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import type { RequestContract, ServiceName } from '@parta/contracts';
import { firstValueFrom } from 'rxjs';
import { answer, type Answer, type Invoke, type Request } from './answer.ts';
import { accessOf, type HandlerExtras, REQUESTS } from './handlers.ts';
import { type Bound, Replies, type ReplyParts } from './replies.ts';
import { personSubject, serviceSubject } from './subjects.ts';

export type RpcServerParts = ReplyParts & {
  service: ServiceName;
  connection: () => NatsConnection;
  /** Requests that are answered without a contract: reads of the log. By subject. */
  builtIn: ReadonlyMap<string, (message: Msg) => Promise<void>>;
};

/** Nest's transport for requests: one subscription in the service's queue group, so that one of N replicas answers. */
export class NatsRpcServer extends Server implements CustomTransportStrategy {
  override readonly transportId = REQUESTS;
  private readonly bound = new Map<string, Bound>();
  private readonly bySubject = new Map<string, Bound>();
  private subscriptions: Subscription[] = [];
  private readonly replies: Replies;

  constructor(private readonly parts: RpcServerParts) {
    super();
    this.replies = new Replies(parts);
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
    const builtIn = this.parts.builtIn.get(message.subject);
    if (builtIn)
      return builtIn(message).catch((error: unknown) => this.parts.log.warn({ err: error }, 'read of the log failed'));
    const bound = this.bySubject.get(message.subject);
    if (bound) await this.replies.to(message, bound, prefix);
  }
}

/** Nest wraps what a handler returns into an observable of one value. */
async function resolved(result: unknown): Promise<unknown> {
  return result !== null && typeof result === 'object' && 'subscribe' in result
    ? firstValueFrom(result as Parameters<typeof firstValueFrom>[0], { defaultValue: undefined })
    : result;
}
