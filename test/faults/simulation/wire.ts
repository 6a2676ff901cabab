import { eventOfMessage } from '@parta/bus';
import { PARTITIONS } from '@parta/contracts';
import type { Life } from './life.ts';
import type { MemoryBroker } from './memory-broker.ts';
import type { Random } from './random.ts';

type Envelope = Parameters<typeof eventOfMessage>[0];
type Callback = (error: Error | null, message: { subject: string; data: Uint8Array }) => void;
type Question = { json(): unknown; respond(text: string): void };
type Answering = (question: Question) => Promise<void>;

/** The network between processes: who answers which subject, and how much of what is sent is lost. */
export class Network {
  /** Share of messages that are lost on the way, there or back. */
  loss = 0;
  private readonly answering = new Map<string, { life: Life; answer: Answering }[]>();

  constructor(
    readonly broker: MemoryBroker,
    private readonly random: Random,
  ) {}

  answers(life: Life, subjects: ReadonlyMap<string, Answering>): void {
    for (const [subject, answer] of subjects) {
      const others = (this.answering.get(subject) ?? []).filter((other) => !other.life.isEnded);
      this.answering.set(subject, [...others, { life, answer }]);
    }
  }

  /** One of the replicas, alive or stopped, as a queue group picks it. */
  responder(subject: string): { life: Life; answer: Answering } | undefined {
    const alive = (this.answering.get(subject) ?? []).filter(({ life }) => !life.isEnded);
    return alive.length > 0 ? this.random.pick(alive) : undefined;
  }

  isLost(): boolean {
    return !this.broker.isUp || this.random.chance(this.loss);
  }
}

/** A process's connection to the broker: as much of it as relay, publisher and log reader use. */
export class Wire {
  private readonly callbacks = new Map<string, Callback>();

  constructor(
    private readonly life: Life,
    private readonly network: Network,
  ) {}

  subscribe(subject: string, { callback }: { callback: Callback }): { unsubscribe(): void } {
    this.callbacks.set(subject.replace('*', ''), callback);
    return { unsubscribe: () => void this.callbacks.delete(subject.replace('*', '')) };
  }

  /** Facts go to the broker, which acknowledges to the inbox; anything else is a hint, and lost. */
  publish(subject: string, body: string, { headers, reply }: { headers?: Envelope; reply?: string } = {}): void {
    const [kind, source = '', partition = ''] = subject.split('.');
    if (kind !== 'evt' || !headers || !reply || this.life.isEnded) return;
    const { time, random } = this.life;
    const delay = () => random.between(1, random.chance(0.03) ? 900 : 5);
    const event = eventOfMessage(headers, body);
    time.after(delay(), () => {
      if (this.network.isLost()) return;
      const answer = this.network.broker.publish(source, Number(partition.slice(1)) % PARTITIONS, event);
      if (answer === null || this.network.isLost()) return;
      time.after(delay(), () => this.life.when(() => this.arrive(reply, answer)));
    });
  }

  async request(subject: string, body: string, { timeout }: { timeout: number }): Promise<{ json(): unknown }> {
    return new Promise((done, failed) => {
      const { time } = this.life;
      time.after(timeout, () => this.life.when(() => failed(new Error('the request timed out'))));
      time.after(2, () => {
        const responder = this.network.responder(subject);
        if (!responder || this.network.isLost()) return;
        const respond = (text: string): void => {
          if (!this.network.isLost()) time.after(2, () => this.life.when(() => done({ json: () => JSON.parse(text) })));
        };
        const ask = () => void responder.answer({ json: () => JSON.parse(body), respond }).catch(() => undefined);
        responder.life.when(ask);
      });
    });
  }

  private arrive(reply: string, text: string): void {
    const inbox = reply.slice(0, reply.lastIndexOf('.') + 1);
    this.callbacks.get(inbox)?.(null, { subject: reply, data: new TextEncoder().encode(text) });
  }
}
