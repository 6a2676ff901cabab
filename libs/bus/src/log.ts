/** Where the bus writes its lines: constant text, values in fields, never bodies, names or tokens. */
export interface BusLog {
  info(fields: Record<string, unknown>, text: string): void;
  warn(fields: Record<string, unknown>, text: string): void;
  error(fields: Record<string, unknown>, text: string): void;
}

/** For tests and tools that print for themselves. */
export const silentLog: BusLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
