import { userInfo } from 'node:os';
import { operateSubject } from '@parta/bus';
import { HEARS, type ServiceName } from '@parta/contracts';
import type { Desk } from '../desk.ts';
import { Misuse } from '../misuse.ts';

const PATIENCE_MS = 120_000;

/** The services that hear others: the ones that can lag, park and halt. */
export const HEARERS = (Object.keys(HEARS) as ServiceName[]).filter((service) => HEARS[service].length > 0);

/** Has a service do or tell something; it records who asked. @throws Misuse with the service's own reason */
export async function operate<Result>(
  { client }: Desk,
  service: string,
  operation: string,
  given: Record<string, string> = {},
): Promise<Result> {
  const question = JSON.stringify({ operation, given, by: userInfo().username });
  const reply = await client.connection
    .request(operateSubject(service), question, { timeout: PATIENCE_MS })
    .catch(() => {
      throw new Misuse(`${service}: no answer`);
    });
  const { result, error } = reply.json<{ result: Result; error?: string }>();
  if (error) throw new Misuse(`${service}: ${error}`);
  return result;
}

/** The named service, or every service that hears. */
export const servicesOf = (named: string | undefined): readonly string[] => (named ? [named] : HEARERS);
