import type { ServerResponse } from 'node:http';
import type { Role } from '@parta/contracts';
import type { Session } from '../auth/sessions.ts';
import type { Hint } from './hint.ts';

/** One open page: a stream of hints (SSE) and who reads it. */
export class LiveStream {
  constructor(
    private readonly response: ServerResponse,
    readonly secret: string,
    public session: Session,
  ) {}

  /** A reader who does not keep up is let go; the page connects again and asks anew. */
  tell(hint: Hint): void {
    this.write(`data: ${JSON.stringify(hint)}\n\n`);
  }

  /** A comment line: keeps proxies from closing the stream, and shows that the reader is gone. */
  beat(): void {
    this.write(': beat\n\n');
  }

  close(): void {
    this.response.end();
  }

  readsPupil(pupilId: string): boolean {
    return this.session.children.includes(pupilId);
  }

  readsJournalsOf(schoolId: string): boolean {
    return JOURNAL_READERS.has(this.session.role) && this.session.schoolIds.includes(schoolId);
  }

  private write(text: string): void {
    if (this.response.writableEnded) return;
    this.response.write(text);
    if (this.response.writableLength > MOST_WAITING_BYTES) this.response.destroy();
  }
}

const MOST_WAITING_BYTES = 64 * 1024;
const JOURNAL_READERS: ReadonlySet<Role> = new Set<Role>(['subjectTeacher', 'classTeacher', 'headTeacher', 'director']);
