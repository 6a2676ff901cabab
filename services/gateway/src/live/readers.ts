import type { LiveStream } from './live-stream.ts';

/** Open pages, found by what they hear of: a hint goes to its readers and passes the thousands of others by. */
export class Readers {
  private readonly topicsOf = new Map<LiveStream, readonly string[]>();
  private readonly byTopic = new Map<string, Set<LiveStream>>();

  /** Every open page. */
  get all(): LiveStream[] {
    return [...this.topicsOf.keys()];
  }

  of(topic: string): LiveStream[] {
    return [...(this.byTopic.get(topic) ?? [])];
  }

  /** Once more for one that is known: what it hears of may have changed with its session. */
  add(stream: LiveStream): void {
    this.remove(stream);
    const { topics } = stream;
    this.topicsOf.set(stream, topics);
    for (const topic of topics) {
      const readers = this.byTopic.get(topic);
      if (readers) readers.add(stream);
      else this.byTopic.set(topic, new Set([stream]));
    }
  }

  remove(stream: LiveStream): void {
    for (const topic of this.topicsOf.get(stream) ?? []) {
      const readers = this.byTopic.get(topic);
      readers?.delete(stream);
      if (readers?.size === 0) this.byTopic.delete(topic);
    }
    this.topicsOf.delete(stream);
  }
}
