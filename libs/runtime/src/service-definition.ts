import type { Type } from '@nestjs/common';
import type { RequestContract } from '@parta/contracts';
import type { DatabaseDefinition } from '@parta/store';
import type { z } from 'zod';

/** Work a service gives itself again and again, as a command, by one replica at a time. `every` in seconds. */
export type TimedWork = { every: number; ask: RequestContract; input: unknown };

/** Everything that makes a service: what it is called, what it keeps, what it does, what it is configured by. */
export type ServiceDefinition = {
  name: DatabaseDefinition['name'];
  database: DatabaseDefinition;
  module: Type;
  /** Schema of its own `PARTA_*` variables. */
  config: z.ZodObject;
  timed?: TimedWork[];
};

export const defineService = <Store>(
  definition: Omit<ServiceDefinition, 'database'> & { database: DatabaseDefinition<Store> },
): ServiceDefinition => definition as ServiceDefinition;
