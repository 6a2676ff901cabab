import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  derivedId,
  GuardianshipVerified,
  MyNotifications,
  newId,
  PupilEnrolled,
  Refusal,
  RemindToSign,
  SchoolRegistered,
  WeeksToSign,
} from '@parta/contracts';
import { aGuardian, theService } from '@parta/testing';
import * as told from '../testing.ts';

const { enrolment, family, guardianship, sendDue } = told;
let smtp: told.ScriptedSmtp;
beforeEach(async () => {
  smtp = await told.scriptedSmtp();
});
afterEach(() => smtp.stop());

const evening = '2026-11-23T15:30:00.000Z';
const monday = '2026-11-16';
const sister = derivedId('spec', 'sister');
const remind = (under: told.NotificationsUnderTest) => under.ask(RemindToSign, {}, theService('notifications'));
const inboxOf = async (under: told.NotificationsUnderTest, personId: string, children = [family.child, sister]) =>
  (await under.ask(MyNotifications, {}, aGuardian({ personId, children }))).notifications;
const addresses = () => smtp.taken.map(({ to }) => (Array.isArray(to) ? '' : to?.text)).toSorted();

/** The family on a Monday evening; the diary says that the weeks of these children wait. */
async function onMondayEvening(unsigned: string[] = [family.child]): Promise<told.NotificationsUnderTest> {
  const under = await told.notificationsOfFamily(smtp);
  const { schoolId } = family;
  await under.tell(SchoolRegistered, { schoolId, aboutId: newId(), title: 'Школа № 1502', timeZone: 'Europe/Moscow' });
  under.others.answering(WeeksToSign, ({ pupilIds }) => ({
    pupilIds: unsigned.filter((childId) => pupilIds.includes(childId)),
  }));
  under.at(evening);
  return under;
}

/** A sister in the same school, with the same mother. */
async function withSister(under: told.NotificationsUnderTest): Promise<void> {
  await under.tell(PupilEnrolled, enrolment({ personId: sister }));
  const tie = { guardianshipId: newId(), childId: sister };
  await under.tell(GuardianshipVerified, guardianship(family.mother, tie));
}

test('F-098 N-46: each guardian of an unsigned week hears of it once, on Monday evening, with the way to it', async () => {
  await using under = await onMondayEvening();

  expect(await remind(under)).toEqual({ told: 2 });
  expect(await remind(under)).toEqual({ told: 0 });
  under.at('2026-11-24T15:30:00.000Z');
  expect(await remind(under)).toEqual({ told: 0 });
  under.at(evening);
  await sendDue(under);

  expect(addresses()).toEqual(['father@mail.test', 'mother@mail.test']);
  const [mail] = smtp.taken;
  expect(mail?.subject).toBe('Дневник: неделя 16–21 ноября ждёт подписи');
  expect(mail?.html).toContain(`href="https://diary.test/diary/${family.child}/${monday}"`);
  expect(mail?.text).not.toContain('Тимофей');
  expect(await inboxOf(under, family.mother)).toMatchObject([
    { topic: 'week.unsigned', childId: family.child, week: monday, lines: [] },
  ]);
});

test('F-098: who has nothing to sign hears nothing, and the diary is asked about a week once', async () => {
  await using under = await onMondayEvening([]);

  expect(await remind(under)).toEqual({ told: 0 });
  expect(await remind(under)).toEqual({ told: 0 });

  expect(under.others.asked).toEqual([
    { type: WeeksToSign.type, input: { schoolId: family.schoolId, monday, pupilIds: [family.child] } },
  ]);
});

test('F-098 N-46: a mother of two gets one letter, her inbox names both weeks', async () => {
  await using under = await onMondayEvening([family.child, sister]);
  await withSister(under);

  expect(await remind(under)).toEqual({ told: 3 });
  await sendDue(under);

  expect(addresses()).toEqual(['father@mail.test', 'mother@mail.test']);
  expect((await inboxOf(under, family.mother)).map(({ childId }) => childId).toSorted()).toEqual(
    [family.child, sister].toSorted(),
  );
});

test('F-098: while the diary is away nobody is told and nobody is passed over; the same evening goes on where it stopped', async () => {
  await using under = await onMondayEvening();
  under.others.answering(WeeksToSign, () => {
    throw new Refusal('unavailable', 'diary is away');
  });
  await expect(remind(under)).rejects.toMatchObject({ code: 'unavailable' });
  expect(await inboxOf(under, family.mother)).toEqual([]);

  under.others.answering(WeeksToSign, ({ pupilIds }) => ({ pupilIds }));
  expect(await remind(under)).toEqual({ told: 2 });
});

test('N-08 N-50: a restricted guardian, and the family of a pupil who has left, are not even asked about', async () => {
  await using under = await onMondayEvening();
  await under.tell(GuardianshipVerified, guardianship(family.father, { restricted: true, ver: 2 }));
  expect(await remind(under)).toEqual({ told: 1 });
  expect(await inboxOf(under, family.father)).toEqual([]);

  const [left] = enrolment().enrolments.map((each) => ({ ...each, until: '2026-11-28' }));
  await under.tell(PupilEnrolled, enrolment({ enrolments: [left!], ver: 2 }));
  under.at('2026-11-30T15:30:00.000Z');
  expect(await remind(under)).toEqual({ told: 0 });
});

test('F-098: two runs at once tell everybody once', async () => {
  await using under = await onMondayEvening();

  const runs = await Promise.all([remind(under), remind(under)]);

  expect(runs.map((run) => run.told).toSorted()).toEqual([0, 2]);
  expect(await inboxOf(under, family.mother)).toHaveLength(1);
});
