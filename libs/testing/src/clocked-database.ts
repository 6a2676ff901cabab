import type { CommandEnvelope, Database, Reading, Unit } from '@parta/bus';

/** Where the clock of a test stands: an instant, or with null the database's own time. */
export type Clock = { instant: string | null };

/** The database whose transactions happen when the clock says. Everything else is its own. */
export function clocked(database: Database, clock: Clock): Database {
  const at = <Context extends { now: string }>(context: Context): Context => {
    return clock.instant === null ? context : { ...context, now: clock.instant };
  };
  const told: Pick<Database, 'command' | 'step' | 'read'> = {
    command: (envelope: CommandEnvelope, work) => database.command(envelope, (unit: Unit) => work(at(unit))),
    step: (envelope, n, work) => database.step(envelope, n, (unit: Unit) => work(at(unit))),
    read: (caller, work) => database.read(caller, (reading: Reading) => work(at(reading))),
  };
  return new Proxy(database, {
    get: (target, name) => {
      if (name in told) return told[name as keyof typeof told];
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
