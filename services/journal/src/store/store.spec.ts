import { expect, test } from '@jest/globals';
import { newId } from '@parta/contracts';
import { DataSource } from 'typeorm';
import { Classroom, journalUnderTest } from '../testing.ts';
import { journalDatabase } from './store.ts';

test('every row is a table that the migrations made, with the same columns', async () => {
  await using journal = await journalUnderTest();
  const unconnected = new DataSource({ type: 'postgres', entities: journalDatabase.rows });
  await (unconnected as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();

  const tables = await journal.sql<{ name: string; columns: string[] }>(
    `select table_name as name, array_agg(column_name::text order by column_name) as columns
     from information_schema.columns where table_schema = 'public' group by table_name`,
  );

  const made = new Map(tables.map(({ name, columns }) => [name, columns]));
  for (const { tableName, columns } of unconnected.entityMetadatas) {
    expect([tableName, columns.map(({ databaseName }) => databaseName).toSorted()]).toEqual([
      tableName,
      made.get(tableName),
    ]);
  }
});

test('lessons of this year lie apart by school, those of years without a place of their own are kept too', async () => {
  await using journal = await journalUnderTest();
  const [now, other] = [new Classroom(), new Classroom({ schoolId: 's1026' })];
  await now.in(journal, now.lesson());
  await other.in(journal, other.lesson({ schoolYear: 2031, day: '2031-11-18' }));

  const places = await journal.sql<{ place: string }>(
    'select tableoid::regclass::text as place from lesson order by 1',
  );

  expect(places).toEqual([{ place: expect.stringMatching(/^lesson_2026_h\d$/) }, { place: 'lesson_rest' }]);
});

test('of two writers of one cell the later finds that the mark moved on', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const lesson = { ...room.lesson(), status: 'planned' as const };
  await room.in(journal, lesson);
  const mark = {
    id: newId(),
    workId: newId(),
    pupilId: room.pupils[0],
    part: 0,
    value: '5',
    comment: null,
    due: null,
    retakeOf: null,
    by: null,
    at: '2026-11-18T08:30:00Z',
    ver: 1,
  };
  await journal.store((store) => store.marks.save(lesson, [mark]));

  await expect(journal.store((store) => store.marks.save(lesson, [{ ...mark, value: '2' }]))).rejects.toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(await journal.sql('select value from mark_history')).toEqual([{ value: '5' }]);
});
