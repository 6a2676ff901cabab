import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { JournalChanged, MailChanged, SessionsDropped, WeekChanged } from '@parta/contracts';
import { Sessions } from '../auth/sessions.ts';
import { Services } from '../services.ts';
import type { LiveStream } from './live-stream.ts';

/** The open pages of this gateway. A stream lives as long as its session: it ends with it, and so does what it may be told. */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly open = new Set<LiveStream>();
  private readonly clock = setInterval(() => void this.beat(), BEAT_MS);

  constructor(
    services: Services,
    private readonly sessions: Sessions,
  ) {
    services.subscribe(WeekChanged, ({ pupilId, monday, rev }) =>
      this.each((stream) => {
        if (stream.readsPupil(pupilId)) stream.tell({ kind: 'week-changed', pupilId, monday, rev });
      }),
    );
    services.subscribe(JournalChanged, ({ schoolId, groupId }) =>
      this.each((stream) => {
        if (stream.readsJournalsOf(schoolId)) stream.tell({ kind: 'journal-changed', groupId });
      }),
    );
    services.subscribe(MailChanged, ({ personIds }) => {
      const readers = new Set(personIds);
      this.each((stream) => {
        if (readers.has(stream.session.personId)) stream.tell({ kind: 'mail-changed' });
      });
    });
    services.subscribe(SessionsDropped, ({ sessionIds }) => this.closeOf(new Set(sessionIds)));
    services.onReconnect(() => this.closeAll());
  }

  /** Closes it at once when the session was dropped while the page was on its way: nobody would close it later. */
  add(stream: LiveStream): void {
    this.open.add(stream);
    if (this.sessions.wasDropped(stream.session)) stream.close();
  }

  remove(stream: LiveStream): void {
    this.open.delete(stream);
  }

  /** Every stream is written to, and one whose token has run out is asked for anew: an ended session ends its stream. */
  async beat(): Promise<void> {
    await Promise.all([...this.open].map((stream) => this.beatOne(stream)));
  }

  /** Before the server closes: it waits for every open answer. */
  onModuleDestroy(): void {
    clearInterval(this.clock);
    this.closeAll();
  }

  private async beatOne(stream: LiveStream): Promise<void> {
    stream.beat();
    if (Date.parse(stream.session.expiresAt) > Date.now()) return;
    try {
      stream.session = await this.sessions.of(stream.secret);
    } catch {
      stream.close();
    }
  }

  private closeOf(sessionIds: Set<string>): void {
    this.each((stream) => {
      if (sessionIds.has(stream.session.sessionId)) stream.close();
    });
  }

  private closeAll(): void {
    this.each((stream) => stream.close());
  }

  private each(work: (stream: LiveStream) => void): void {
    for (const stream of this.open) work(stream);
  }
}

const BEAT_MS = 25_000;
