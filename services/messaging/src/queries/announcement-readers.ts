import { Access, Answers } from '@parta/bus';
import { AnnouncementReaders, type AnnouncementReadersAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { audienceOf, mayCount, readersAnswer } from '../domain/announcement.ts';
import { cityDay } from '../domain/city-day.ts';
import { standing } from '../domain/reading.ts';
import { writerOf } from '../domain/writer.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class AnnouncementReadersHandler {
  @Answers(AnnouncementReaders)
  @Access('announcement.write')
  async announcementReaders(
    { announcementId }: AnnouncementReaders,
    { store, caller, now }: Reading,
  ): Promise<AnnouncementReadersAnswer> {
    const writer = writerOf(caller);
    const announcement = standing(await store.announcements.one(announcementId));
    const then = await store.rolls.of(announcement.scope, writer.schoolIds, announcement.day);
    const roll = standing(then && { ...then, today: cityDay(now) });
    mayCount(announcement, roll, writer);
    const audience = audienceOf(roll, announcement.authorId);
    const seen = await store.announcements.seenBy(
      audience.map(({ personId }) => personId),
      announcement,
    );
    return readersAnswer(audience, seen);
  }
}
