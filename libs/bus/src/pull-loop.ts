import type { NatsConnection } from '@nats-io/nats-core';
import { type Consumer, jetstream, type JsMsg } from '@nats-io/jetstream';
import type { ServiceName } from '@parta/contracts';
import type { LogEvent } from './database.ts';
import { failpoint } from './failpoint.ts';
import { eventOfMessage } from './headers.ts';
import type { HearingDesk } from './hearing-desk.ts';
import type { BusLog } from './log.ts';
import { consumerName, streamName } from './subjects.ts';

const BATCH = 500;
const EXPIRES_MS = 5000;
const LONGEST_PAUSE_MS = 5000;

export type PullParts = { connection: () => NatsConnection; hearer: string; desk: HearingDesk; log: BusLog };

/** Pulls one partition of one source from the broker while it is ours, and hands it key by key to the desk. */
export class PullLoop {
  private running = true;
  private done: Promise<void>;

  constructor(
    private readonly source: ServiceName,
    private readonly partition: number,
    private readonly parts: PullParts,
  ) {
    this.done = this.run();
  }

  /** Ends after the batch in hand; whatever else arrives is delivered again to the next owner. */
  stop(): Promise<void> {
    this.running = false;
    return this.done;
  }

  private async run(): Promise<void> {
    let pause = 100;
    let consumer: Consumer | undefined;
    while (this.running) {
      try {
        consumer ??= await jetstream(this.parts.connection()).consumers.get(
          streamName(this.source),
          consumerName(this.parts.hearer, this.partition),
        );
        await this.pull(consumer);
        pause = 100;
      } catch (error) {
        if (!this.running) return;
        consumer = undefined;
        this.parts.log.warn(
          { source: this.source, partition: this.partition, err: error },
          'pull failed, trying again',
        );
        await new Promise((next) => setTimeout(next, pause));
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  /**
   * One pull, drained to its end: leaving it early would drop what was already delivered. What arrives while a batch is in
   * hand goes together into the next one, so batches grow with the load.
   */
  private async pull(consumer: Consumer): Promise<void> {
    const messages = await consumer.fetch({ max_messages: BATCH, expires: EXPIRES_MS });
    const arrived: JsMsg[] = [];
    let inHand: Promise<void> | undefined;
    let fault: unknown;
    const handAll = async (): Promise<void> => {
      await new Promise((buffered) => setImmediate(buffered));
      while (arrived.length > 0) await this.hand(arrived.splice(0));
    };
    const failed = (error: unknown): void => {
      fault = error;
      messages.stop();
    };
    for await (const message of messages) {
      arrived.push(message);
      if (message.info.pending > 0 && arrived.length < BATCH) continue;
      inHand ??= handAll()
        .catch(failed)
        .finally(() => (inHand = undefined));
    }
    await inHand;
    if (fault !== undefined) throw fault;
    await handAll();
  }

  private async hand(batch: JsMsg[]): Promise<void> {
    await failpoint('in.after-fetch');
    for (const [key, messages] of byKey(batch)) {
      const cursor = await this.parts.desk.take(
        { source: this.source, key, partition: this.partition },
        messages.map(({ event }) => event),
      );
      await failpoint('in.after-commit');
      for (const { message, event } of messages) {
        if (cursor && event.seq <= cursor.seq) message.ack();
        else message.nak(1000);
      }
      await failpoint('in.after-ack');
    }
  }
}

type Delivered = { message: JsMsg; event: LogEvent };

function byKey(batch: JsMsg[]): Map<string, Delivered[]> {
  const keys = new Map<string, Delivered[]>();
  for (const message of batch) {
    if (!message.headers) continue;
    const event = eventOfMessage(message.headers, message.string());
    const known = keys.get(event.key);
    if (known) known.push({ message, event });
    else keys.set(event.key, [{ message, event }]);
  }
  return keys;
}
