import { type Database, type HearingDesk, type Operation } from '@parta/bus';
import { partitionOf, type ServiceName } from '@parta/contracts';

type Named = { source: ServiceName; key: string; about: string };

/** What could not be applied: look at it, try it again as a whole, or give it up with a reason. */
export function parkedOperations(database: Database, desk: HearingDesk): [string, Operation][] {
  const { inbox } = database;
  return [
    ['parked', () => inbox.parked()],
    ['parked-events', async (given) => inbox.parkedEvents(...placeOf(given))],
    ['retry', async (given) => retry(database, desk, named(given))],
    [
      'drop',
      async (given) => {
        if (!given['reason']) throw new Error('dropping needs --reason');
        await inbox.unpark(...placeOf(given));
      },
    ],
    ['halts', () => inbox.halts()],
    [
      'release',
      async ({ source, partition }) => {
        if (!source || partition === undefined) throw new Error('release needs --source and --partition');
        await inbox.release(source as ServiceName, Number(partition));
      },
    ],
  ];
}

/** Applies what queued up behind a parked thing, all of it or nothing. */
async function retry(
  database: Database,
  desk: HearingDesk,
  { source, key, about }: Named,
): Promise<{ applied: number }> {
  const events = await database.inbox.parkedEvents(source, key, about);
  await desk.applyParked({ source, key, partition: partitionOf(key) }, events);
  await database.inbox.unpark(source, key, about);
  return { applied: events.length };
}

function named({ source, key, about }: Record<string, string>): Named {
  if (!source || !key || !about) throw new Error('a parked thing is named by --source, --key and --about');
  return { source: source as ServiceName, key, about };
}

function placeOf(given: Record<string, string>): [string, string, string] {
  const { source, key, about } = named(given);
  return [source, key, about];
}
