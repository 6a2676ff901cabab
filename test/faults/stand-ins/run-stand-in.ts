import type { Database, Say } from '@parta/bus';
import { derivedId } from '@parta/contracts';
import { configFrom, logOf, type ServiceDefinition, startService } from '@parta/runtime';
import { roster, type RosterSchool } from '../roster/roster.ts';

type SayOf = (say: Say, school: RosterSchool) => void;

/** Runs a stand-in as this process and says its facts, one command for each school: a repeat after a restart says nothing. */
export async function runStandIn(definition: ServiceDefinition, sayOf: SayOf): Promise<void> {
  const config = configFrom(definition.config, process.env);
  const log = logOf(definition.name, config.PARTA_LOG_LEVEL);
  try {
    const service = await startService(definition, config, log);
    process.once('SIGTERM', () => void service.stop().then(() => process.exit(0)));
    const day = (config as Record<string, unknown>)['PARTA_CITY_DAY'];
    for (const school of roster(String(day))) await tell(service.database, school, sayOf);
  } catch (error) {
    log.error({ err: error }, 'not started');
    process.exit(1);
  }
}

async function tell(database: Database, school: RosterSchool, sayOf: SayOf): Promise<void> {
  const { service: name } = database;
  const commandId = derivedId('small-city', name, school.schoolId);
  // What a service gives itself is not remembered; what the operator gives it is.
  const caller = { kind: 'service', name: 'ops' } as const;
  const envelope = { commandId, type: `${name}.small-city.v1`, caller, digest: '', confidential: false, trace: null };
  await database.command(envelope, async ({ say }) => sayOf(say, school));
}
