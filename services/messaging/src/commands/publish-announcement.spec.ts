import { expect, test } from '@jest/globals';
import { AnnouncementPublished, Feed, PublishAnnouncement, PupilEnrolled, Unread } from '@parta/contracts';
import { aGuardian } from '@parta/testing';
import { anAnnouncement, anEnrolment, messagingOfSchool, ofGroup, people, school } from '../testing.ts';

const { mother, father, varyasMother, anna, boris, vera, olga } = people;

test('N-43: an announcement to a class is in the feed of every guardian of it, and new until it is seen', async () => {
  await using under = await messagingOfSchool();

  const { recipients } = await under.ask(PublishAnnouncement, anAnnouncement(), vera);

  expect(recipients).toBe(3);
  for (const [reader, childId] of [
    [mother, school.timofey],
    [father, school.timofey],
    [varyasMother, school.varya],
  ] as const)
    expect(await under.ask(Feed, {}, reader)).toMatchObject({
      announcements: [{ title: 'Родительское собрание', scope: { title: '8Б' }, childIds: [childId], isNew: true }],
    });
  expect(await under.ask(Unread, {}, mother)).toEqual({ letters: 0, announcements: 1 });
  expect(await under.ask(Feed, {}, aGuardian())).toEqual({ announcements: [], next: null });
  expect(await under.ask(Feed, {}, boris)).toEqual({ announcements: [], next: null });
});

test('N-43: an announcement whose audience is not the number that was seen is not published', async () => {
  await using under = await messagingOfSchool();

  await expect(under.ask(PublishAnnouncement, anAnnouncement({ counted: 4 }), vera)).rejects.toMatchObject({
    code: 'audience-changed',
    details: { n: 3 },
  });

  expect(await under.said(AnnouncementPublished)).toEqual([]);
  expect(await under.ask(Feed, {}, mother)).toEqual({ announcements: [], next: null });
});

test('F-064: a teacher announces to an own group, the head to any class, and nobody to a class of others', async () => {
  await using under = await messagingOfSchool();
  await under.ask(PublishAnnouncement, anAnnouncement({ scope: ofGroup }), anna);
  await under.ask(PublishAnnouncement, anAnnouncement(), olga);

  for (const [stranger, scope] of [
    [boris, ofGroup],
    [anna, anAnnouncement().scope],
  ] as const)
    await expect(under.ask(PublishAnnouncement, anAnnouncement({ scope }), stranger)).rejects.toMatchObject({
      code: 'not-found',
    });
  await expect(under.ask(PublishAnnouncement, anAnnouncement(), mother)).rejects.toMatchObject({ code: 'forbidden' });

  expect(await under.said(AnnouncementPublished)).toHaveLength(2);
});

test('F-064: the same announcement again stands once; another under its id is refused', async () => {
  await using under = await messagingOfSchool();
  const announcement = anAnnouncement();

  await Promise.all([1, 2, 3].map(() => under.ask(PublishAnnouncement, announcement, vera)));

  await expect(under.ask(PublishAnnouncement, { ...announcement, body: 'В субботу.' }, vera)).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await under.said(AnnouncementPublished)).toMatchObject([{ n: 1, scope: { id: school.classId } }]);
});

test('N-43: who left the class before the day of an announcement never hears it, and keeps the earlier ones', async () => {
  await using under = await messagingOfSchool();
  await under.ask(PublishAnnouncement, anAnnouncement({ title: 'До' }), vera);

  const enrolments = [{ classId: school.classId, classTitle: '8Б', from: '2026-09-01', until: '2026-11-19' }];
  await under.tell(PupilEnrolled, anEnrolment(school.varya, { enrolments, ver: 2 }));
  under.at('2026-11-19T09:00:00.000Z');
  await under.ask(PublishAnnouncement, anAnnouncement({ title: 'После', counted: 2 }), vera);

  const titles = async (reader: typeof mother) =>
    (await under.ask(Feed, {}, reader)).announcements.map(({ title }) => title);
  expect(await titles(varyasMother)).toEqual(['До']);
  expect(await titles(mother)).toEqual(['После', 'До']);
});
