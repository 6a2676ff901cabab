import { type Counters, type BusLog, type Hearers, type Operation, Rebuild, type SourceLog } from '@parta/bus';
import type { SlottedDatabase } from '@parta/store';

export type RebuildParts = {
  database: SlottedDatabase;
  hearers: Hearers;
  sourceLog: SourceLog;
  counters: Counters;
  log: BusLog;
};

/**
 * Blue/green: `rebuild-start` fills an empty copy from the logs, `rebuild-status` tells how far it is,
 * `promote` has it read once it stands at the heads, `rollback` goes back to the copy before.
 */
export function rebuildOperations(parts: RebuildParts): [string, Operation][] {
  let running: Rebuild | undefined;
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };
  return [
    [
      'rebuild-start',
      async () => {
        await stop();
        running = new Rebuild({ ...parts, spare: await parts.database.spare() });
        return { reads: parts.database.slot };
      },
    ],
    ['rebuild-status', async () => ({ reads: parts.database.slot, ...(running?.state ?? { running: false }) })],
    [
      'promote',
      async ({ force }) => {
        if (!running) throw new Error('no rebuild is running here: rebuild start comes first');
        if (!running.state.done && force === undefined)
          throw new Error('the new copy is still behind: see rebuild status');
        await stop();
        return { reads: await parts.database.exchange() };
      },
    ],
    ['rollback', async () => ({ reads: await parts.database.exchange() })],
  ];
}
