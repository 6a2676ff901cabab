import { expect, test } from '@jest/globals';
import { newId, PersonRegistered, PupilEnrolled } from '@parta/contracts';
import { journalUnderTest } from '../testing.ts';

const [personId, classId, former] = [newId(), newId(), newId()];
const schoolId = 's1502';
const now = '2026-11-18T09:00:00Z';

test('B8: where a pupil learns and from when they are of age follows from the registry; an older word changes nothing', async () => {
  await using journal = await journalUnderTest();
  const moved = [
    { classId: former, classTitle: '8А', from: '2026-09-01', until: '2026-10-01' },
    { classId, classTitle: '8Б', from: '2026-10-01', until: null },
  ];
  const person = { schoolId, personId, kinds: ['pupil' as const], fourteenFrom: null };

  await journal.tell(PupilEnrolled, { schoolId, personId, enrolments: moved, ver: 2 });
  await journal.tell(PupilEnrolled, { schoolId, personId, enrolments: moved.slice(0, 1), ver: 1 });
  await journal.tell(PersonRegistered, { ...person, adultFrom: '2026-11-18', ver: 1 });
  await journal.tell(PersonRegistered, { ...person, personId: newId(), kinds: ['staff'], adultFrom: null, ver: 1 });

  const pupil = await journal.store((store) => store.pupils.get(personId, [schoolId], now));
  expect(pupil).toMatchObject({ classIds: [classId], adultFrom: '2026-11-18', today: '2026-11-18', clock: '12:00' });
  expect(await journal.store((store) => store.pupils.ofClass(former, schoolId, '2026-10-01'))).toEqual([]);
  expect(await journal.store((store) => store.pupils.ofClass(former, schoolId, '2026-09-30'))).toEqual([personId]);
  expect(await journal.sql('select from pupil_age')).toHaveLength(1);
});
