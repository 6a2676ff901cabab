import type { Database, Operation } from '@parta/bus';

/** `rewind`: publishes a key's events again from a number on; hearers drop what they know already. */
export function replayOperations(database: Database): [string, Operation][] {
  return [
    [
      'rewind',
      async ({ key, from }) => {
        if (!key || !from) throw new Error('replay needs --key and --from');
        await database.log.rewind(key, Math.max(Number(from) - 1, 0));
      },
    ],
    [
      'event',
      async ({ key, seq }) => {
        if (!key || !seq) throw new Error('an event is named by its key and its number');
        return (await database.log.after(key, Number(seq) - 1, 1))[0] ?? null;
      },
    ],
  ];
}
