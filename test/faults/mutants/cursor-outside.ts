import type { Cursor, HearingTransaction, StreamOfSource } from '@parta/bus';
import { PostgresInbox } from '@parta/store';

/** Thrown to leave a rehearsal without a trace. */
class Rehearsed extends Error {}

/** Mutant 4: the cursor moves in a transaction of its own, before the effect: who is killed between the two never hears. */
export function cursorOutside(): void {
  const hear = PostgresInbox.prototype.hear;
  PostgresInbox.prototype.hear = async function <Result>(
    stream: StreamOfSource,
    work: (transaction: HearingTransaction) => Promise<Result>,
  ): Promise<Result> {
    const inner = hear.bind(this) as typeof hear;
    let [from, to]: (Cursor | undefined)[] = [];
    await inner(stream, async (transaction) => {
      from = transaction.cursor;
      await work({ ...transaction, moveTo: (next) => (to = next) });
      throw new Rehearsed();
    }).catch((error: unknown) => {
      if (!(error instanceof Rehearsed)) throw error;
    });
    const [before, after] = [from, to];
    if (!before || !after) throw new Error('nothing was rehearsed');
    await inner(stream, async (transaction) => transaction.moveTo(after, null));
    return inner(stream, (transaction) => work({ ...transaction, cursor: before, moveTo: () => undefined }));
  };
}
