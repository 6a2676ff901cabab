import type { Msg } from '@nats-io/nats-core';
import { EventsQuestion, HeadsQuestion } from '@parta/contracts';
import type { EventLog, LogEvent } from './database.ts';
import { eventsSubject, headsSubject } from './subjects.ts';

const LIMIT = 500;
/** An answer on the wire stays well below the broker's largest message. */
const LARGEST = 512 * 1024;

/** Answers hearers from the log itself: events of a key, and the heads of partitions. */
export function logAnswers(service: string, log: EventLog): Map<string, (message: Msg) => Promise<void>> {
  return new Map([
    [
      eventsSubject(service),
      async (message: Msg) => {
        const { key, from } = EventsQuestion.parse(message.json());
        message.respond(JSON.stringify({ events: cut(await log.after(key, from - 1, LIMIT)) }));
      },
    ],
    [
      headsSubject(service),
      async (message: Msg) => {
        const { partitions, since } = HeadsQuestion.parse(message.json());
        message.respond(JSON.stringify(await log.heads(partitions, since)));
      },
    ],
  ]);
}

function cut(events: LogEvent[]): LogEvent[] {
  let size = 0;
  return events.filter(({ data }, index) => index === 0 || (size += data.length + 500) < LARGEST);
}
