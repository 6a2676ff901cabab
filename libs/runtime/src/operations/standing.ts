import type { Database, Head, Hearers, Operation, SourceLog } from '@parta/bus';
import { PARTITIONS, type ServiceName } from '@parta/contracts';

const everyPartition = Array.from({ length: PARTITIONS }, (_, partition) => partition);

export type Standing = { source: ServiceName; key: string; partition: number; heard: number; head: number };

/** Where this service stands in each stream it hears, beside the heads of the sources. */
export async function standingOf(
  database: Database,
  sourceLog: SourceLog,
  sources: Iterable<string>,
): Promise<Standing[]> {
  const all: Standing[] = [];
  for (const source of sources as Iterable<ServiceName>) {
    const cursors = new Map((await database.inbox.cursors(source, everyPartition)).map(({ key, seq }) => [key, seq]));
    const { heads } = await sourceLog.heads(source, everyPartition, null);
    all.push(
      ...heads.map(({ key, partition, seq }: Head) => ({
        source,
        key,
        partition,
        heard: cursors.get(key) ?? 0,
        head: seq,
      })),
    );
  }
  return all;
}

/** `lag`: events not heard yet, by source. `gaps`: the streams behind, one by one. */
export function standingOperations(database: Database, sourceLog: SourceLog, hearers: Hearers): [string, Operation][] {
  const behind = async () =>
    (await standingOf(database, sourceLog, hearers.sources)).filter(({ heard, head }) => heard < head);
  return [
    [
      'lag',
      async () => {
        const lag: Record<string, number> = Object.fromEntries([...hearers.sources].map((source) => [source, 0]));
        for (const { source, heard, head } of await behind()) lag[source] = (lag[source] ?? 0) + head - heard;
        return lag;
      },
    ],
    ['gaps', behind],
  ];
}
