import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GuardianshipVerified, MarkSet, MyNotifications, newId, PupilEnrolled } from '@parta/contracts';
import { aGuardian } from '@parta/testing';
import * as told from '../testing.ts';

const { ago, enrolment, family, guardianship, letTimePass, marks, notificationsOfFamily, sendDue } = told;
let smtp: told.ScriptedSmtp;
beforeEach(async () => {
  smtp = await told.scriptedSmtp();
});
afterEach(() => smtp.stop());

const settled = { at: ago(660) };
const addresses = () => smtp.taken.map(({ to }) => (Array.isArray(to) ? '' : to?.text)).toSorted();

test('F-127: a settled mark reaches each guardian by one letter that says what, for which work and where to look', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), settled);

  expect(await sendDue(under)).toEqual({ told: 3, sent: 2 });
  expect(await sendDue(under)).toEqual({ told: 0, sent: 0 });

  expect(addresses()).toEqual(['father@mail.test', 'mother@mail.test']);
  const [letter] = smtp.taken;
  expect(letter?.subject).toBe('Тимофей: новые оценки');
  expect(letter?.text).toMatch(/Алгебра\n {2}\d+ [а-я]+: 5, контрольная работа № 3, вес 2/);
  expect(letter?.html).toContain(`https://diary.test/diary/${family.child}/`);
  expect(letter?.headers.get('auto-submitted')).toBe('auto-generated');
});

test('N-47: nothing is told while a mark settles', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(300) });

  expect(await sendDue(under)).toEqual({ told: 0, sent: 0 });
  expect(smtp.taken).toHaveLength(0);
});

test('R-08: a mark that was taken back or put right inside the window is told to nobody', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '2' }]), { at: ago(900) });
  await under.tell(MarkSet, marks('Алгебра', [{ value: null, previous: '2', ver: 2 }]), { at: ago(800) });

  await sendDue(under);

  expect(smtp.taken).toHaveLength(0);
  expect(await under.sql('select state, reason from intent')).toEqual([{ state: 'suppressed', reason: 'corrected' }]);
  expect(await under.sql('select from notification')).toHaveLength(0);
});

test('R-08: marks of several lessons in one window are one letter per guardian, by subject', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Физика', [{ value: '3' }]), { at: ago(900) });
  await under.tell(MarkSet, marks('Алгебра', [{ value: '4' }]), { at: ago(700) });
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5', previous: '4', ver: 2 }]), { at: ago(650) });

  await sendDue(under);

  expect(smtp.taken).toHaveLength(2);
  expect(smtp.taken[0]?.text).toMatch(/Алгебра\n[^\n]*: 5,[\s\S]*Физика\n[^\n]*: 3,/);
});

test('N-47: a mark that keeps changing is told after twice the window', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '4' }]), { at: ago(1210) });
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5', previous: '4', ver: 2 }]), { at: ago(10) });

  expect(await sendDue(under)).toEqual({ told: 3, sent: 2 });
});

test('F-129: a correction after the window is told with the value before', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '4' }]), { at: ago(2000) });
  await sendDue(under);

  await under.tell(MarkSet, marks('Алгебра', [{ value: '5', previous: '4', ver: 2 }]), settled);
  await sendDue(under);

  expect(smtp.taken).toHaveLength(4);
  expect(smtp.taken[3]).toMatchObject({ subject: 'Тимофей: оценка исправлена' });
  expect(smtp.taken[3]?.text).toContain('было 4, стало 5');
});

test('N-50: whoever stopped being a guardian, or is restricted by court, is told nothing, even of a letter under way', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(GuardianshipVerified, guardianship(family.father, { restricted: true, ver: 2 }));
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), settled);
  smtp.next.push('450');
  await sendDue(under);

  await under.tell(GuardianshipVerified, guardianship(family.mother, { until: '2025-09-01', ver: 2 }));
  await letTimePass(under);
  await sendDue(under);

  expect(smtp.taken).toHaveLength(0);
  expect(await under.sql('select state, reason from delivery where contact_id is not null')).toEqual([
    { state: 'suppressed', reason: 'no-right' },
  ]);
});

test('R-36: of a school the child has left nothing is told', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), settled);
  const gone = enrolment().enrolments.map((each) => ({ ...each, until: '2026-09-01' }));
  await under.tell(PupilEnrolled, enrolment({ enrolments: gone, ver: 2 }));

  await sendDue(under);

  expect(smtp.taken).toHaveLength(0);
  expect(await under.sql('select reason from intent')).toEqual([{ reason: 'left' }]);
});

test('F-127: whoever set the mark is not told of it', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }], family.mother), settled);

  await sendDue(under);

  expect(addresses()).toEqual(['father@mail.test']);
});

test('F-127: an import, an old fact and a journal filled in late send no letter', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }], null), settled);
  await under.tell(MarkSet, marks('Физика', [{ value: '5' }]), { at: ago(25 * 3600) });
  const late = { ...marks('Химия', [{ value: '5' }]), day: ago(20 * 86_400).slice(0, 10) };
  await under.tell(MarkSet, late, settled);

  await sendDue(under);

  expect(smtp.taken).toHaveLength(0);
  const inbox = await under.ask(MyNotifications, {}, aGuardian({ personId: family.mother, children: [family.child] }));
  expect(inbox.notifications.flatMap(({ lines }) => lines.map(({ subject }) => subject))).toEqual(['Химия']);
});

test('F-127: a contact that is gone ends its letter, and the other guardian is told', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.sql('update contact_point set contact_id = $1 where person_id = $2', [newId(), family.father]);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), settled);

  await sendDue(under);

  expect(addresses()).toEqual(['mother@mail.test']);
  expect(await under.sql(`select reason from delivery where state = 'failed'`)).toEqual([{ reason: 'no-address' }]);
});
