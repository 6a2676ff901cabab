import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  AnnouncementPublished,
  AnnouncementsRead,
  ConversationRead,
  derivedId,
  GuardianshipVerified,
  MessagePosted,
  MyNotifications,
  TellUnread,
} from '@parta/contracts';
import { aGuardian, theService } from '@parta/testing';
import * as told from '../testing.ts';

const { ago, family, guardianship, notificationsOfFamily, sendDue } = told;
let smtp: told.ScriptedSmtp;
beforeEach(async () => {
  smtp = await told.scriptedSmtp();
});
afterEach(() => smtp.stop());

const HOURS = 3600;
const conversationId = derivedId('spec', 'conversation');
const scopeId = derivedId('spec', 'class');
const tellUnread = (under: told.NotificationsUnderTest) => under.ask(TellUnread, {}, theService('notifications'));
const addresses = () => smtp.taken.map(({ to }) => (Array.isArray(to) ? '' : to?.text)).toSorted();

const posted = (seq: number): MessagePosted => ({
  ...{ schoolId: family.schoolId, conversationId, messageId: derivedId('spec', 'message', seq), seq },
  ...{ authorId: family.teacher, childId: family.child, kind: 'child' },
  recipients: [family.mother, family.father].map((personId) => ({ personId, isGuardian: true })),
});
const published: AnnouncementPublished = {
  ...{ schoolId: family.schoolId, announcementId: derivedId('spec', 'announcement'), version: 1, n: 4 },
  ...{ scope: { kind: 'class', id: scopeId }, childIds: [family.child], authorId: family.teacher },
};

test('F-117: letters that lie unread for two hours are told by one e-mail without a word of them', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MessagePosted, posted(1), { at: ago(2 * HOURS + 60) });
  await under.tell(MessagePosted, posted(2), { at: ago(60) });

  expect(await tellUnread(under)).toEqual({ told: 2 });
  await sendDue(under);

  expect(addresses()).toEqual(['father@mail.test', 'mother@mail.test']);
  const [mail] = smtp.taken;
  expect(mail?.subject).toBe('Непрочитанные сообщения школы');
  expect(mail?.html).toContain('href="https://diary.test/messages"');
  expect(mail?.text).not.toContain('Тимофей');
  expect(
    await under.ask(MyNotifications, {}, aGuardian({ personId: family.mother, children: [family.child] })),
  ).toMatchObject({
    notifications: [{ topic: 'message.waiting', lines: [] }],
  });
});

test('F-117: nobody is told of a letter that is young, or that they have read', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MessagePosted, posted(1), { at: ago(2 * HOURS + 60) });
  const read = { schoolId: family.schoolId, conversationId, upToSeq: 1 };
  await under.tell(ConversationRead, { ...read, personId: family.mother });

  expect(await tellUnread(under)).toEqual({ told: 1 });
  await under.tell(MessagePosted, posted(2), { at: ago(60) });
  expect(await tellUnread(under)).toEqual({ told: 0 });

  await sendDue(under);
  expect(addresses()).toEqual(['father@mail.test']);
});

test('N-47: of unread letters people hear once a day at most', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MessagePosted, posted(1), { at: ago(5 * HOURS) });
  await tellUnread(under);
  await under.tell(MessagePosted, posted(2), { at: ago(3 * HOURS) });

  expect(await tellUnread(under)).toEqual({ told: 0 });
  await under.sql(`update unread_told set at = at - interval '25 hours'`);
  expect(await tellUnread(under)).toEqual({ told: 2 });
});

test('N-43: an announcement is told to the guardians who have not seen it, together with what else waits', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(AnnouncementPublished, published, { at: ago(3 * HOURS) });
  await under.tell(MessagePosted, posted(1), { at: ago(3 * HOURS) });
  await under.tell(AnnouncementsRead, { schoolId: family.schoolId, personId: family.mother, scopeId, n: 4 });
  await under.tell(ConversationRead, {
    schoolId: family.schoolId,
    conversationId,
    personId: family.mother,
    upToSeq: 1,
  });

  expect(await tellUnread(under)).toEqual({ told: 1 });

  await sendDue(under);
  expect(addresses()).toEqual(['father@mail.test']);
});

test('N-08: a guardian who was restricted meanwhile is told nothing, not even that something waits', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MessagePosted, posted(1), { at: ago(3 * HOURS) });
  await under.tell(AnnouncementPublished, published, { at: ago(3 * HOURS) });
  await under.tell(GuardianshipVerified, guardianship(family.father, { restricted: true, ver: 2 }));

  await tellUnread(under);
  await sendDue(under);

  expect(addresses()).toEqual(['mother@mail.test']);
});

test('N-47: a service that hears old letters anew tells nobody of them', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MessagePosted, posted(1), { at: ago(24 * 5 * HOURS) });

  expect(await tellUnread(under)).toEqual({ told: 0 });
  expect(await under.sql('select distinct state from unread')).toEqual([{ state: 'suppressed' }]);
});
