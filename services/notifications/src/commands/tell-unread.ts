import { Controller, Inject } from '@nestjs/common';
import { Access, AnswersInSteps } from '@parta/bus';
import { CONFIG } from '@parta/bus/client';
import { TellUnread, type TellUnreadAnswer } from '@parta/contracts';
import { deliveriesOf } from '../domain/deliveries-of.ts';
import { readersOf, tellUnread } from '../domain/unread.ts';
import type { Steps, Unit } from '../store/store.ts';

const PEOPLE = 200;
type Settings = { PARTA_UNREAD_SECONDS: number };

/** Letters that wait unread are told by one letter a day, without a word of what is in them (notifications.md 5). */
@Controller()
export class TellUnreadHandler {
  constructor(@Inject(CONFIG) private readonly config: Settings) {}

  @AnswersInSteps(TellUnread)
  @Access('service')
  async tellUnread(_input: TellUnread, { read, step }: Steps): Promise<TellUnreadAnswer> {
    const seconds = this.config.PARTA_UNREAD_SECONDS;
    const areDue = await read(({ store, now }) => store.unread.areDue(now, seconds));
    return { told: areDue ? await step((unit) => tell(unit, seconds)) : 0 };
  }
}

/** One transaction: who is told, by the inbox and by letter, and what is settled with it. */
async function tell({ store, now }: Unit, seconds: number): Promise<number> {
  const announcements = await store.unread.takeAnnouncements(now, seconds);
  const families = await store.people.familyOf(announcements.flatMap(({ childIds }) => childIds));
  await store.unread.putForReaders(announcements.flatMap((announcement) => readersOf(announcement, families)));

  const waiting = await store.unread.waitingOf(now, seconds, PEOPLE);
  const family = await store.people.familyOf(waiting.map(({ childId }) => childId));
  const { tellings, silent } = tellUnread(waiting, family);
  const personIds = tellings.map(({ personId }) => personId);
  await store.unread.close(waiting, 'told');
  await store.unread.close(silent, 'suppressed');
  await store.notices.put(tellings, now);
  await store.deliveries.put(deliveriesOf(tellings, await store.people.mailContactsOf(personIds)), now);
  await store.unread.noteTold(personIds, now);
  return tellings.length;
}
