import { Access, Answers } from '@parta/bus';
import {
  AnnouncementPublished,
  MailChanged,
  PublishAnnouncement,
  type PublishAnnouncementAnswer,
} from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { announcementPublished, audienceOf, newAnnouncement, refuseOther, scopeOf } from '../domain/announcement.ts';
import { cityDay } from '../domain/city-day.ts';
import { writerOf } from '../domain/writer.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class PublishAnnouncementHandler {
  @Answers(PublishAnnouncement)
  @Access('announcement.write')
  async publishAnnouncement(wanted: PublishAnnouncement, unit: Unit): Promise<PublishAnnouncementAnswer> {
    const { store, say, signal, caller, now } = unit;
    const author = writerOf(caller);
    await store.letters.turnOf(author.personId);
    const { announcementId } = wanted;
    const standing = await store.announcements.one(announcementId);
    if (standing) return { announcementId, recipients: refuseOther(standing, wanted, author).recipients };

    const today = cityDay(now);
    const roll = scopeOf(wanted.scope, await store.rolls.of(wanted.scope, author.schoolIds, today), author);
    const audience = audienceOf(roll, author.personId);
    const announcement = newAnnouncement(wanted, audience, { schoolId: roll.schoolId, author, today });
    const n = await store.announcements.publish(announcement, now);
    say(AnnouncementPublished, announcementPublished(announcement, n, roll.childIds));
    signal(MailChanged, { personIds: audience.map(({ personId }) => personId) });
    return { announcementId, recipients: announcement.recipients };
  }
}
