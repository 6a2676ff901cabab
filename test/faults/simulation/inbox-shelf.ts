import type { Cursor, Halt, LogEvent, ParkedAggregate, StreamOfSource } from '@parta/bus';

/** The trace one fact left in the hearer's tables. */
export type Effect = { seq: number; about: string; version: number; commandId: string };
export type Commit = { stream: StreamOfSource; from: Cursor; to: Cursor; effects: Effect[]; parked: LogEvent[] };

export const START: Cursor = { epoch: 1, seq: 0, lastCommand: null };
export const nameOf = (source: string, key: string): string => `${source} ${key}`;

/** What stands in a hearer's database. `committed` hears of every commit. */
export class InboxShelf {
  readonly cursors = new Map<string, Cursor>();
  readonly effects = new Map<string, Effect[]>();
  readonly parked = new Map<string, Map<string, ParkedAggregate>>();
  readonly parkedEvents = new Map<string, LogEvent[]>();
  readonly attempts = new Map<string, number>();
  readonly halts: Halt[] = [];
  /** Things of another source that facts rest on. */
  readonly known = new Set<string>();

  constructor(readonly committed: (commit: Commit) => void) {}

  add(stream: StreamOfSource, effects: Effect[], parked: LogEvent[]): void {
    const name = nameOf(stream.source, stream.key);
    this.effects.set(name, [...(this.effects.get(name) ?? []), ...effects]);
    this.parkedEvents.set(name, [...(this.parkedEvents.get(name) ?? []), ...parked]);
  }
}

/** What a hearer of the simulation may do in its transaction. */
export type SimulatedStore = {
  leaveTrace(effect: Effect): Promise<unknown>;
  isKnown(thing: string): Promise<boolean>;
  know(thing: string): void;
};
