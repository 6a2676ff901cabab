import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { AnnouncementPublished } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class AnnouncementPublishedHandler {
  @Hears(AnnouncementPublished)
  async announcementPublished(announcement: AnnouncementPublished, { store, now }: Hearing): Promise<void> {
    await store.unread.putAnnouncement(announcement, now);
  }
}
