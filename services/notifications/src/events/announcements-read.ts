import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { AnnouncementsRead } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class AnnouncementsReadHandler {
  @Hears(AnnouncementsRead)
  async announcementsRead(reading: AnnouncementsRead, { store }: Hearing): Promise<void> {
    await store.unread.readAnnouncements(reading);
  }
}
