import type { LogEvent } from '@parta/bus';
import type { Random } from './random.ts';
import type { VirtualTime } from './virtual-time.ts';

const ACK_WAIT_MS = 30_000;

type Stored = { partition: number; event: LogEvent };
type Position = { done: Set<number>; inFlight: Map<number, number> };
type Stream = { messages: Stored[]; positions: Map<string, Position> };
export type Delivery = { event: LogEvent; ack: () => void; nak: (ms: number) => void };

/** A broker that keeps none of its promises: it loses what it acknowledged, repeats, reorders, skips and forgets. */
export class MemoryBroker {
  private readonly streams = new Map<string, Stream>();
  private readonly ids = new Map<string, number>();
  private snapshot = new Map<string, Stream>();
  isUp = true;
  /** How much of what it delivers is skipped for ever, delivered twice, or shuffled. */
  unreliability = 0;

  constructor(
    private readonly time: VirtualTime,
    private readonly random: Random,
  ) {}

  /** Makes the streams that are missing. */
  bootstrap(sources: readonly string[]): void {
    for (const source of sources)
      if (!this.streams.has(source)) this.streams.set(source, { messages: [], positions: new Map() });
  }

  /** The acknowledgement's text, or null where no stream listens. */
  publish(source: string, partition: number, event: LogEvent): string | null {
    const stream = this.streams.get(source);
    if (!this.isUp || !stream) return null;
    const id = `${source} ${event.key} ${event.epoch} ${event.seq}`;
    const before = this.ids.get(id);
    if (before !== undefined && before > this.time.now - 120_000) return '{"seq":1,"duplicate":true}';
    this.ids.set(id, this.time.now);
    stream.messages.push({ partition, event });
    return `{"stream":"EVT","seq":${stream.messages.length}}`;
  }

  fetch(source: string, partition: number, consumer: string, max: number): Delivery[] {
    const stream = this.streams.get(source);
    if (!this.isUp || !stream) return [];
    const position = stream.positions.get(consumer) ?? { done: new Set(), inFlight: new Map() };
    stream.positions.set(consumer, position);
    const due = stream.messages
      .map((message, index) => ({ ...message, index }))
      .filter((message) => message.partition === partition && this.isDue(position, message.index))
      .slice(0, max);
    return this.spoil(position, due).map(({ event, index }) => this.deliver(position, index, event));
  }

  /** What it holds now is what it goes back to at the next `rollBack`. */
  takeSnapshot(): void {
    this.snapshot = structuredClone(this.streams);
  }

  rollBack(): void {
    this.streams.clear();
    for (const [source, stream] of structuredClone(this.snapshot)) this.streams.set(source, stream);
    this.ids.clear();
  }

  wipe(): void {
    this.streams.clear();
    this.ids.clear();
  }

  dropTail(count: number): void {
    for (const { messages } of this.streams.values()) messages.splice(Math.max(messages.length - count, 0));
  }

  forgetAcknowledgements(): void {
    for (const { positions } of this.streams.values()) positions.clear();
  }

  private isDue({ done, inFlight }: Position, index: number): boolean {
    return !done.has(index) && (inFlight.get(index) ?? 0) <= this.time.now;
  }

  private spoil<Item extends { index: number }>(position: Position, due: Item[]): Item[] {
    if (!this.random.chance(this.unreliability)) return due;
    const delivered = due.filter(({ index }) => {
      if (!this.random.chance(0.15)) return true;
      position.done.add(index);
      return false;
    });
    return this.random.shuffle(delivered.flatMap((item) => (this.random.chance(0.2) ? [item, item] : [item])));
  }

  private deliver({ done, inFlight }: Position, index: number, event: LogEvent): Delivery {
    inFlight.set(index, this.time.now + ACK_WAIT_MS);
    return {
      event,
      ack: () => void done.add(index),
      nak: (ms) => void inFlight.set(index, this.time.now + ms),
    };
  }
}
