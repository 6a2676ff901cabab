import type { Msg } from '@nats-io/nats-core';
import { OperateQuestion } from '@parta/contracts';

/** Something the operator may have a service do or tell; arguments as they were typed. */
export type Operation = (given: Record<string, string>) => Promise<unknown>;

/** `sys.<service>.operate`: by the bus's permissions only the operator's program reaches it. */
export const operateSubject = (service: string): string => `sys.${service}.operate`;

export type OperationRecord = { operation: string; given: Record<string, string>; by: string; outcome: string };

/** Answers the operator; everything that was asked is recorded, with its outcome, before the answer goes out. */
export function operationAnswers(
  service: string,
  operations: ReadonlyMap<string, Operation>,
  record: (entry: OperationRecord) => Promise<void>,
): Map<string, (message: Msg) => Promise<void>> {
  const answer = async (message: Msg): Promise<void> => {
    const { operation, given, by } = OperateQuestion.parse(message.json());
    const work = operations.get(operation);
    try {
      if (!work) throw new Error(`${service} knows no operation ${operation}`);
      const result = await work(given);
      await record({ operation, given, by, outcome: 'done' });
      message.respond(JSON.stringify({ result: result ?? null }));
    } catch (error) {
      const outcome = error instanceof Error ? error.message : 'failed';
      await record({ operation, given, by, outcome });
      message.respond(JSON.stringify({ error: outcome }));
    }
  };
  return new Map([[operateSubject(service), answer]]);
}
