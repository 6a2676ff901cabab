import { randomBytes } from 'node:crypto';
import type { Msg } from '@nats-io/nats-core';
import { actorOf, type Asker, type Caller, Refusal, type RequestContract } from '@parta/contracts';
import { answer, type Invoke } from './answer.ts';
import type { Counters } from './counters.ts';
import type { Database } from './database.ts';
import { failpoint } from './failpoint.ts';
import { answerFrame, asksIn, FRAME, type FramedAnswer, type FramedAsk } from './frame.ts';
import type { AccessRule, HandlerExtras } from './handlers.ts';
import type { BusLog } from './log.ts';
import { ReadyAnswer } from './ready-answer.ts';
import type { TokenVerifier } from './token-verifier.ts';
import { type ToldRefusal, toldRefusal } from './told-refusal.ts';
import type { Turnstile } from './turnstile.ts';
import { wireHeaders } from './wire-headers.ts';

export type ReplyParts = {
  database: Database;
  verifier: TokenVerifier;
  turnstile: Turnstile;
  counters: Counters;
  log: BusLog;
  /** Waits until this service has heard what the asker has seen (read your own writes). */
  caughtUp: (revs: string[]) => Promise<void>;
};

/** A handler's method with its contract and who may ask it. */
export type Bound = { extras: HandlerExtras & { contract: RequestContract }; rules: AccessRule[]; invoke: Invoke };

/** `by` is the person who asks, once that is known. */
type Arrived = { message: Msg; bound: Bound; prefix: 'rpc' | 'sys'; trace: string; started: number; by: string | null };

/** Replies to requests off the wire: to one, or to a frame of them. */
export class Replies {
  constructor(private readonly parts: ReplyParts) {}

  /** Answers or refuses. One line in the log for every command, also for a refused one and who tried (F-074); a question is worth none. */
  async to(message: Msg, bound: Bound, prefix: 'rpc' | 'sys'): Promise<void> {
    const trace = message.headers?.get('traceparent') || newTrace();
    const arrived: Arrived = { message, bound, prefix, trace, started: performance.now(), by: null };
    const outcome = await this.parts.turnstile
      .pass(() => (message.headers?.has(FRAME) ? this.replyToAll(arrived) : this.reply(arrived)))
      .catch((error: unknown) => this.refuse(arrived, error));
    if (bound.extras.contract.kind === 'command') this.note(arrived, outcome ?? 'ok');
  }

  private note({ message, bound, trace, started, by }: Arrived, outcome: string): void {
    const ms = Math.round(performance.now() - started);
    const commandId = message.headers?.get('ce-id');
    this.parts.log.info({ type: bound.extras.contract.type, outcome, ms, commandId, by, trace }, 'command');
  }

  private async reply(arrived: Arrived): Promise<void> {
    const { message, bound, prefix, trace, started } = arrived;
    inTime(message, started);
    const envelope = message.headers;
    const caller = await this.callerOf(message, prefix);
    arrived.by = actorOf(caller);
    const seen = envelope?.get('parta-rev');
    if (seen) await this.parts.caughtUp(seen.split(','));
    const request = { caller, commandId: envelope?.get('ce-id') || null, trace, body: message.data };
    const { value, rev } = await answer(this.parts.database, bound.extras, bound.rules, request, bound.invoke);
    await failpoint('cmd.after-answer');
    if (value instanceof ReadyAnswer)
      message.respond(value.bytes, { headers: wireHeaders({ 'parta-etag': value.etag, 'parta-rev': value.rev }) });
    else message.respond(JSON.stringify(value ?? null), { headers: wireHeaders({ 'parta-rev': rev ?? undefined }) });
  }

  /** The questions of a frame take one place together; each has its own caller and is answered or refused for itself. */
  private async replyToAll({ message, bound, started }: Arrived): Promise<void> {
    inTime(message, started);
    const { contract } = bound.extras;
    if (!contract.bytes) throw new Refusal('malformed', `${contract.type} is asked one by one`, { fault: FRAME });
    const answers = await Promise.all(asksIn(message.data).map((ask) => this.answerOne(ask, bound)));
    const { head, body } = answerFrame(answers);
    message.respond(body, { headers: wireHeaders({ [FRAME]: head }) });
  }

  private async answerOne({ token, trace = newTrace(), body }: FramedAsk, bound: Bound): Promise<FramedAnswer> {
    const { contract } = bound.extras;
    try {
      const caller: Caller = token ? await this.parts.verifier.callerOf(token) : { kind: 'anyone' };
      const request = { caller, commandId: null, trace, body };
      const { value } = await answer(this.parts.database, bound.extras, bound.rules, request, bound.invoke);
      if (!(value instanceof ReadyAnswer)) throw new Error(`${contract.type} answered something that is not stored`);
      return value;
    } catch (error) {
      return { refused: this.told(contract, error, trace) };
    }
  }

  /** The token's person; or the service that the bus's permissions let speak on `sys.`. */
  private async callerOf(message: Msg, prefix: 'rpc' | 'sys'): Promise<Caller> {
    if (prefix === 'sys')
      return { kind: 'service', name: (message.headers?.get('ce-source') ?? '').replace('parta/', '') as Asker };
    const token = message.headers?.get('parta-caller');
    return token ? this.parts.verifier.callerOf(token) : { kind: 'anyone' };
  }

  private refuse({ message, bound, trace }: Arrived, error: unknown): string {
    const told = this.told(bound.extras.contract, error, trace);
    const back = wireHeaders({ 'Nats-Service-Error-Code': told.code, 'Nats-Service-Error': told.code });
    message.respond(JSON.stringify(told), { headers: back });
    return told.code;
  }

  private told(contract: RequestContract, error: unknown, trace: string): ToldRefusal {
    const told = toldRefusal(contract, error, trace);
    if (told.code === 'internal') this.parts.log.error({ err: error, type: contract.type, trace }, 'request failed');
    if (told.code === 'overloaded') this.parts.counters.add('overloaded_total');
    return told;
  }
}

/** @throws deadline when nobody waits for the answer any more */
function inTime(message: Msg, started: number): void {
  const given = Number(message.headers?.get('x-deadline-ms') || 5000);
  if (performance.now() - started >= given) throw new Refusal('deadline', 'No time was left');
}

/** A W3C traceparent of our own, where nobody gave one. */
const newTrace = (): string => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
