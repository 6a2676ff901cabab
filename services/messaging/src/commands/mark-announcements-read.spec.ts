import { expect, test } from '@jest/globals';
import {
  AnnouncementReaders,
  AnnouncementsRead,
  Feed,
  MarkAnnouncementsRead,
  PublishAnnouncement,
  Unread,
} from '@parta/contracts';
import { aGuardian } from '@parta/testing';
import { anAnnouncement, messagingOfSchool, people, school } from '../testing.ts';

const { mother, father, varyasMother, vera, boris, olga } = people;
const upTo = (n: number) => ({ upTo: [{ scopeId: school.classId, n }] });

test('N-43: the author sees who has read an announcement and who has not', async () => {
  await using under = await messagingOfSchool();
  const { announcementId } = await under.ask(PublishAnnouncement, anAnnouncement(), vera);

  await under.ask(MarkAnnouncementsRead, upTo(1), mother);

  for (const reader of [vera, olga]) {
    const answer = await under.ask(AnnouncementReaders, { announcementId }, reader);
    expect(answer).toMatchObject({ audience: 3, read: 1 });
    const read = answer.people.filter(({ readAt }) => readAt !== null).map(({ personId }) => personId);
    expect(read).toEqual([mother.personId]);
  }
  expect(await under.ask(Feed, {}, mother)).toMatchObject({ announcements: [{ isNew: false }] });
  expect(await under.ask(Unread, {}, mother)).toEqual({ letters: 0, announcements: 0 });
  expect(await under.ask(Feed, {}, father)).toMatchObject({ announcements: [{ isNew: true }] });
});

test('N-43: how far a guardian has seen never goes back, nor beyond what was published', async () => {
  await using under = await messagingOfSchool();
  for (const title of ['Раз', 'Два']) await under.ask(PublishAnnouncement, anAnnouncement({ title }), vera);

  await under.ask(MarkAnnouncementsRead, upTo(9), mother);
  await under.ask(MarkAnnouncementsRead, upTo(1), mother);
  await under.ask(PublishAnnouncement, anAnnouncement({ title: 'Три' }), vera);

  const fresh = (await under.ask(Feed, {}, mother)).announcements.filter(({ isNew }) => isNew);
  expect(fresh.map(({ title }) => title)).toEqual(['Три']);
  expect(await under.said(AnnouncementsRead)).toMatchObject([{ n: 2 }]);
});

test('N-43: who reads an announcement is shown to its author, not to a teacher of other classes', async () => {
  await using under = await messagingOfSchool();
  const { announcementId } = await under.ask(PublishAnnouncement, anAnnouncement(), vera);

  await expect(under.ask(AnnouncementReaders, { announcementId }, boris)).rejects.toMatchObject({ code: 'not-found' });
  await expect(under.ask(AnnouncementReaders, { announcementId }, varyasMother)).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('N-43: whoever has no child in the class reads nothing off', async () => {
  await using under = await messagingOfSchool();
  await under.ask(PublishAnnouncement, anAnnouncement(), vera);

  await under.ask(MarkAnnouncementsRead, upTo(1), aGuardian());

  expect(await under.said(AnnouncementsRead)).toEqual([]);
  expect(await under.sql('select from announcement_seen')).toEqual([]);
});
