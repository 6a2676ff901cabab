import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { JournalChanged, MailChanged, SessionsDropped, WeekChanged } from '@parta/contracts';
import { type Session, Sessions } from '../auth/sessions.ts';
import { overloaded } from '../hooks/places.ts';
import { Services } from '../services.ts';
import type { Hint } from './hint.ts';
import type { LiveStream } from './live-stream.ts';
import { Readers } from './readers.ts';
import { topics } from './topics.ts';

/** The open pages of this gateway. A stream lives as long as its session: it ends with it, and so does what it may be told. */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly readers = new Readers();
  private readonly clock = setInterval(() => void this.beat(), BEAT_MS);

  constructor(
    services: Services,
    private readonly sessions: Sessions,
  ) {
    services.subscribe(WeekChanged, ({ pupilId, monday, rev }) =>
      this.tell(topics.pupil(pupilId), { kind: 'week-changed', pupilId, monday, rev }),
    );
    services.subscribe(JournalChanged, ({ schoolId, groupId }) =>
      this.tell(topics.journals(schoolId), { kind: 'journal-changed', groupId }),
    );
    services.subscribe(MailChanged, ({ personIds }) => {
      for (const personId of new Set(personIds)) this.tell(topics.person(personId), { kind: 'mail-changed' });
    });
    services.subscribe(SessionsDropped, ({ sessionIds }) => {
      for (const sessionId of sessionIds) this.close(this.readers.of(topics.session(sessionId)));
    });
    services.onReconnect(() => this.close(this.readers.all));
  }

  /** @throws overloaded for a session that has more pages open than anybody looks at */
  assertRoom({ sessionId }: Session): void {
    if (this.readers.of(topics.session(sessionId)).length >= MOST_OF_SESSION) throw overloaded();
  }

  /** Closes it at once when the session was dropped while the page was on its way: nobody would close it later. */
  add(stream: LiveStream): void {
    this.readers.add(stream);
    if (this.sessions.wasDropped(stream.session)) stream.close();
  }

  remove(stream: LiveStream): void {
    this.readers.remove(stream);
  }

  /** Every stream is written to, and one whose token has run out is asked for anew: an ended session ends its stream. */
  async beat(): Promise<void> {
    await Promise.all(this.readers.all.map((stream) => this.beatOne(stream)));
  }

  /** Before the server closes: it waits for every open answer. */
  onModuleDestroy(): void {
    clearInterval(this.clock);
    this.close(this.readers.all);
  }

  private async beatOne(stream: LiveStream): Promise<void> {
    stream.beat();
    if (Date.parse(stream.session.expiresAt) > Date.now()) return;
    try {
      stream.session = await this.sessions.of(stream.secret);
      if (stream.isOpen) this.readers.add(stream);
    } catch {
      stream.close();
    }
  }

  private tell(topic: string, hint: Hint): void {
    for (const stream of this.readers.of(topic)) stream.tell(hint);
  }

  private close(streams: readonly LiveStream[]): void {
    for (const stream of streams) stream.close();
  }
}

const BEAT_MS = 25_000;
/** A stream costs a connection and memory; a tab needs one. */
const MOST_OF_SESSION = 50;
