/** What the bus counts; the runtime shows it as metrics. */
export const COUNTERS = {
  gap_total: 'holes found in what the broker delivered',
  repaired_total: 'events fetched from the log of their source',
  sweep_total: 'sweeps that found something the broker had not delivered',
  duplicate_total: 'events delivered again',
  puback_duplicate_total: 'publications the broker had already',
  parked_total: 'things parked because a fact could not be applied',
  halted_total: 'partitions halted',
  stolen_total: 'leases taken over from an owner that was gone',
  broker_stall_total: 'pulls opened anew because nothing came',
  overloaded_total: 'requests refused because too many waited',
  published_total: 'events published by the relay',
  applied_total: 'events applied',
} as const;
export type CounterName = keyof typeof COUNTERS;

/** Numbers that only grow while the process lives. */
export class Counters {
  private readonly values = new Map<CounterName, number>();

  add(name: CounterName, by = 1): void {
    if (by > 0) this.values.set(name, this.of(name) + by);
  }

  of(name: CounterName): number {
    return this.values.get(name) ?? 0;
  }

  all(): Record<CounterName, number> {
    const names = Object.keys(COUNTERS) as CounterName[];
    return Object.fromEntries(names.map((name) => [name, this.of(name)])) as Record<CounterName, number>;
  }
}
