import {
  type BusLog,
  type Counters,
  type Database,
  type EventServer,
  HearingDesk,
  type Operation,
  type RelayParts,
  SourceLog,
} from '@parta/bus';
import { SlottedDatabase } from '@parta/store';
import { parkedOperations } from './parked.ts';
import { rebuildOperations } from './rebuild.ts';
import { replayOperations } from './replay.ts';
import { standingOperations } from './standing.ts';
import { verifyOperations } from './verify.ts';

export type OperationParts = {
  database: Database;
  connection: RelayParts['connection'];
  events: EventServer;
  counters: Counters;
  log: BusLog;
  readerUrl: string;
};

/** Everything `parta ops` may ask of this service. */
export function operationsOf({
  database,
  connection,
  events,
  counters,
  log,
  readerUrl,
}: OperationParts): Map<string, Operation> {
  const sourceLog = new SourceLog(connection);
  const { hearers } = events;
  const desk = new HearingDesk({ database, hearers, sourceLog, counters, log });
  const rebuild =
    database instanceof SlottedDatabase ? rebuildOperations({ database, hearers, sourceLog, counters, log }) : [];
  return new Map([
    ...standingOperations(database, sourceLog, hearers),
    ...parkedOperations(database, desk),
    ...replayOperations(database),
    ...verifyOperations(database.service, readerUrl),
    ...rebuild,
  ]);
}
