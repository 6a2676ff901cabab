import { errors, type Msg, type NatsConnection } from '@nats-io/nats-core';
import { newId, Refusal, type RequestContract, type SignalContract } from '@parta/contracts';
import { type BusAddress, connectBus } from './connect-bus.ts';
import { type AnsweredBytes, FRAME } from './frame.ts';
import { FramedAsks } from './framed-asks.ts';
import { personSubject, serviceSubject, signalSubject } from './subjects.ts';
import { heardRefusal, type ToldRefusal } from './told-refusal.ts';
import { type WireFields, wireHeaders } from './wire-headers.ts';

/** Token of the service's parsed configuration: `@Inject(CONFIG)`. */
export const CONFIG = Symbol('parta.config');

export type AskOptions = {
  /** The person's access token; absent where nobody is signed in. */
  token?: string;
  /** The client's id of a command, the same for every repeat. Made here when absent. */
  commandId?: string;
  /** Places in the logs that the asker has seen, so that nobody sees time run backwards. */
  revs?: readonly string[];
  /** Remaining time; 2,000 ms for a question, 5,000 ms for a command. */
  deadlineMs?: number;
  trace?: string;
};
export type { AnsweredBytes, BusAddress };
export type Answered<Output> = { answer: Output; rev: string | null };

/** Asks services over NATS: with deadlines, with repeats that are safe, with refusals as they were thrown. */
export class RpcClient {
  private turn: Promise<void> | undefined;
  private readonly framed = new FramedAsks((contract, body, deadlineMs) =>
    this.request(personSubject(contract), contract, body, { fields: { [FRAME]: '1' }, deadlineMs }),
  );

  constructor(
    readonly connection: NatsConnection,
    private readonly name: string,
  ) {}

  /** Connects and stays connected: reconnects for ever, a half-open link is seen within half a minute. */
  static async connect({ servers, user, pass, name }: BusAddress): Promise<RpcClient> {
    return new RpcClient(
      await connectBus({ servers, name, ...(user ? { user } : {}), ...(pass ? { pass } : {}) }),
      name,
    );
  }

  /** Asks on behalf of a person, or of nobody yet. @throws Refusal */
  async ask<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    options: AskOptions = {},
  ): Promise<Answered<Output>> {
    return answered(await this.askAt(personSubject(contract), contract, input, options));
  }

  /** Asks in the service's own name. @throws Refusal */
  async askAsService<Input, Output>(
    contract: RequestContract<'command' | 'query', Input, Output>,
    input: Input,
    options: AskOptions = {},
  ): Promise<Output> {
    return answered<Output>(await this.askAt(serviceSubject(contract), contract, input, options)).answer;
  }

  /**
   * Asks for a document that is stored ready: gzip of JSON, passed on unparsed. Who has seen something may have to wait for it and
   * asks alone, all others ask together.
   * @throws Refusal
   */
  async askBytes<Input>(
    contract: RequestContract<'query', Input, unknown>,
    input: Input,
    options: AskOptions = {},
  ): Promise<AnsweredBytes> {
    const { token, trace, revs } = options;
    if (!revs?.length)
      return this.framed.ask(
        contract,
        { ...(token && { token }), ...(trace && { trace }), body: JSON.stringify(input) },
        deadlineOf(contract, options),
      );
    const { data, headers: back } = await this.askAt(personSubject(contract), contract, input, options);
    return { bytes: data, etag: back?.get('parta-etag') ?? '', rev: back?.get('parta-rev') ?? '' };
  }

  /** Hears a hint; answers how to stop hearing. What is lost is lost: ask again after a reconnect. */
  subscribe<Data>(contract: SignalContract<Data>, hear: (data: Data) => void): () => void {
    const subscription = this.connection.subscribe(signalSubject(contract), {
      callback: (error, message) => {
        const parsed = error ? undefined : contract.data.safeParse(message.json());
        if (parsed?.success) hear(parsed.data);
      },
    });
    return () => subscription.unsubscribe();
  }

  async close(): Promise<void> {
    await this.connection.drain();
  }

  private async askAt(subject: string, contract: RequestContract, input: unknown, options: AskOptions): Promise<Msg> {
    await this.endOfTurn();
    const sent = { fields: this.envelopeOf(contract, options), deadlineMs: deadlineOf(contract, options) };
    return this.request(subject, contract, JSON.stringify(input), sent);
  }

  /** @throws Refusal unavailable, deadline, or what the service refused with */
  private async request(
    subject: string,
    contract: RequestContract,
    body: string,
    { fields, deadlineMs }: { fields: WireFields; deadlineMs: number },
  ): Promise<Msg> {
    const ends = performance.now() + deadlineMs;
    for (let pause = 50; ; pause *= 2) {
      const left = ends - performance.now();
      if (left <= 0) throw new Refusal('deadline', `${contract.type} was not answered in time`);
      const sent = wireHeaders({ ...fields, 'x-deadline-ms': String(Math.round(left)) });
      try {
        return refused(await this.connection.request(subject, body, { timeout: left, headers: sent }));
      } catch (error) {
        if (error instanceof Refusal) throw error;
        if (!isAway(error)) throw new Refusal('deadline', `${contract.type} was not answered in time`);
        if (pause > 400 || left < pause) throw new Refusal('unavailable', `${contract.owner} is away`);
      }
      await new Promise((done) => setTimeout(done, pause));
    }
  }

  /** What is asked in one turn of the event loop leaves in one write: alone it would be a third of what a question costs (measured). */
  private endOfTurn(): Promise<void> {
    this.turn ??= new Promise((left) =>
      setImmediate(() => {
        this.turn = undefined;
        left();
      }),
    );
    return this.turn;
  }

  private envelopeOf(contract: RequestContract, { token, commandId, revs, trace }: AskOptions): WireFields {
    return {
      'ce-specversion': '1.0',
      'ce-source': `parta/${this.name}`,
      'ce-type': `${contract.owner}.${contract.name}`,
      'ce-dataversion': String(contract.version),
      'ce-id': contract.kind === 'command' ? (commandId ?? newId()) : undefined,
      'parta-caller': token,
      'parta-rev': revs?.length ? revs.join(',') : undefined,
      traceparent: trace,
    };
  }
}

function answered<Output>({ data, headers: back }: Msg): Answered<Output> {
  const value = JSON.parse(new TextDecoder().decode(data)) as Output;
  return { answer: value ?? (undefined as Output), rev: back?.get('parta-rev') || null };
}

function refused(message: Msg): Msg {
  if (!message.headers?.get('Nats-Service-Error-Code')) return message;
  throw heardRefusal(message.json<ToldRefusal>());
}

const deadlineOf = ({ kind }: RequestContract, { deadlineMs }: AskOptions): number =>
  deadlineMs ?? (kind === 'query' ? 2000 : 5000);

/** Nobody listens, or the connection is gone for the moment: the request was not taken, so it may go again. */
function isAway(error: unknown): boolean {
  const cause = error instanceof errors.RequestError ? (error.cause ?? error) : error;
  return (
    cause instanceof errors.NoRespondersError ||
    cause instanceof errors.ConnectionError ||
    cause instanceof errors.ClosedConnectionError
  );
}
