import { appendFileSync } from 'node:fs';

/** A mark as a command wished it. */
export type WrittenMark = { markId: string; value: string | null; ver: number };
export type Acknowledged = {
  commandId: string;
  schoolId: string;
  lessonId: string;
  /** Place in the journal's log. */
  rev: string;
  marks: WrittenMark[];
};

/** What clients sent and what they were promised, on disk before the next command goes out. */
export class Ledger {
  readonly issued = new Set<string>();
  readonly acknowledged: Acknowledged[] = [];
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

  complain(text: string): void {
    this.complaints.push(text);
    this.write({ complaint: text });
  }

  get marks(): number {
    return this.acknowledged.reduce((sum, { marks }) => sum + marks.length, 0);
  }

  private write(entry: object): void {
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }
}
