import type { ServerResponse } from 'node:http';
import type { Role } from '@parta/contracts';
import type { Session } from '../auth/sessions.ts';
import type { Hint } from './hint.ts';
import { topics } from './topics.ts';

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

  /** False once it was closed, or its reader is gone. */
  get isOpen(): boolean {
    return !this.response.writableEnded && !this.response.destroyed;
  }

  /** What it hears of: own children, journals of the own schools where the role reads any, letters, and the end of its session. */
  get topics(): string[] {
    const { sessionId, personId, role, children, schoolIds } = this.session;
    const journals = JOURNAL_READERS.has(role) ? schoolIds : [];
    return [
      ...[topics.session(sessionId), topics.person(personId)],
      ...[...children.map(topics.pupil), ...journals.map(topics.journals)],
    ];
  }

  private write(text: string): void {
    if (this.response.writableEnded) return;
    this.response.write(text);
    if (this.response.writableLength > MOST_WAITING_BYTES) this.response.destroy();
  }
}

const MOST_WAITING_BYTES = 64 * 1024;
const JOURNAL_READERS: ReadonlySet<Role> = new Set<Role>(['subjectTeacher', 'classTeacher', 'headTeacher', 'director']);
