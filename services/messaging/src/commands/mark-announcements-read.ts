import { Access, Answers } from '@parta/bus';
import { AnnouncementsRead, MailChanged, MarkAnnouncementsRead } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { cityDay } from '../domain/city-day.ts';
import { writerOf } from '../domain/writer.ts';
import type { Unit } from '../store/store.ts';

/** Staff have nothing to read off; a guardian reads off what is for their children. */
@Controller()
export class MarkAnnouncementsReadHandler {
  @Answers(MarkAnnouncementsRead)
  @Access('announcement.read')
  async markAnnouncementsRead(
    { upTo }: MarkAnnouncementsRead,
    { store, say, signal, caller, now }: Unit,
  ): Promise<void> {
    const { personId, side } = writerOf(caller);
    if (side === 'staff') return;
    const childIds = await store.rolls.childrenOf(personId, cityDay(now));
    const moved = await store.announcements.see({ personId, childIds }, upTo, now);
    for (const { schoolId, scopeId, n } of moved) say(AnnouncementsRead, { schoolId, personId, scopeId, n });
    if (moved.length > 0) signal(MailChanged, { personIds: [personId] });
  }
}
