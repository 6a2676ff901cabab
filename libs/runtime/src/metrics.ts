import { COUNTERS, type CounterName, type Counters } from '@parta/bus';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

export type Readings = { counters: Counters; lag: () => Record<string, number>; busy: () => number };

/** The figures of a service in Prometheus' form: what the bus counted, how far behind each source it is, how busy. */
export function metricsOf(service: string, { counters, lag, busy }: Readings): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  for (const [name, help] of Object.entries(COUNTERS) as [CounterName, string][]) {
    const counter = new Counter({
      name: `parta_${name}`,
      help,
      registers: [registry],
      collect: () => {
        counter.reset();
        counter.inc(counters.of(name));
      },
    });
  }
  const lagging = new Gauge({
    name: 'parta_lag_keys',
    help: 'streams known to be ahead of our cursors, by source',
    labelNames: ['source'],
    registers: [registry],
    collect: () => {
      for (const [source, keys] of Object.entries(lag())) lagging.set({ source }, keys);
    },
  });
  const inside: Gauge = new Gauge({
    name: 'parta_requests_busy',
    help: 'requests inside and waiting',
    registers: [registry],
    collect: () => inside.set(busy()),
  });
  return registry;
}
