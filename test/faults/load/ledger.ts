import { appendFileSync } from 'node:fs';
import type { Refusal } from '@parta/contracts';

/** What a journal holds of pupils and lessons. */
export const KINDS = ['mark', 'attendance', 'topic', 'homework', 'remark', 'final'] as const;
export type Kind = (typeof KINDS)[number];

/** A value of a thing: null where it was taken back. `id` is its own, or its place: lesson, or lesson and pupil. */
export type Entry = { kind: Kind; id: string; value: string | null; ver: number };
export type Acknowledged = {
  commandId: string;
  schoolId: string;
  /** Place in the journal's log. */
  rev: string;
  entries: Entry[];
};

/** What clients sent and what they were promised, on disk before the next command goes out. */
export class Ledger {
  readonly issued = new Set<string>();
  readonly acknowledged: Acknowledged[] = [];
  /** Commands that were told to have changed nothing. */
  readonly refused = new Set<string>();
  /** What a client saw that cannot be. */
  readonly complaints: string[] = [];

  constructor(private readonly file: string) {}

  issue(commandId: string): void {
    this.issued.add(commandId);
    this.write({ issued: commandId });
  }

  acknowledge(entry: Acknowledged): void {
    this.acknowledged.push(entry);
    this.write(entry);
  }

  /** A refusal that nothing explains is a complaint, too. */
  refuse(commandId: string, { code, message }: Refusal, explained: readonly string[]): void {
    this.refused.add(commandId);
    this.write({ refused: commandId, code });
    if (!explained.includes(code)) this.complain(`${commandId} was refused: ${code} ${message}`);
  }

  complain(text: string): void {
    this.complaints.push(text);
    this.write({ complaint: text });
  }

  /** How many values of a kind were acknowledged. */
  countOf(kind: Kind): number {
    return this.acknowledged.reduce((sum, { entries }) => sum + entries.filter((each) => each.kind === kind).length, 0);
  }

  private write(entry: object): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }
}
