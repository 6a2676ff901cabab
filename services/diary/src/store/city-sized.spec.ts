import { expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { diaryOfSchool, type DiaryUnderTest, school } from '../testing.ts';
import { Groups } from './groups.ts';
import { Pupils } from './pupils.ts';

const { timofey, classId, schoolId, groupId, monday } = school;

/** Tables that the database would read from one end to the other to answer what is asked. */
async function scannedFor(diary: DiaryUnderTest, ask: (manager: EntityManager) => Promise<unknown>): Promise<string[]> {
  const plan: unknown[] = [];
  const query = async (text: string, values: unknown[]) => {
    plan.push(...(await diary.sql(`explain ${text}`, values)));
    return [];
  };
  await ask({ query } as unknown as EntityManager);
  expect(plan).not.toEqual([]);
  return [...JSON.stringify(plan).matchAll(/Seq Scan on (\w+)/g)].map(([, table = '']) => table);
}

test('F-086: the subjects of one pupil are found without looking at the groups of the whole city', async () => {
  await using diary = await diaryOfSchool();
  await diary.sql(
    `insert into study_group select gen_random_uuid(), 's' || n % 900, 'Алгебра', 'five', 1, 1 from generate_series(1, 20000) n`,
  );
  await diary.sql('analyze study_group, membership');

  const scanned = await scannedFor(diary, (manager) =>
    new Groups(manager).subjectsOf(timofey, '2026-09-01', '2027-08-31', [groupId]),
  );

  expect(scanned).not.toContain('study_group');
});

test('F-098: the pupils of a class are found without looking at those of other schools', async () => {
  await using diary = await diaryOfSchool();
  await diary.sql(
    `insert into pupil select gen_random_uuid(), 's' || n % 900, '[]', 1, now() from generate_series(1, 20000) n`,
  );
  await diary.sql('analyze pupil');

  const scanned = await scannedFor(diary, (manager) =>
    new Pupils(manager).ofClass({ classId, schoolId }, '2026-11-18', monday),
  );

  expect(scanned).not.toContain('pupil');
});
