import { expect, test } from '@jest/globals';
import {
  ApplyRollOver,
  ClassFormed,
  CloseRollOver,
  GroupMembersSet,
  newId,
  PreviewRollOver,
  PupilEnrolled,
  type RollOverChoice,
  RollOvers,
  UndoRollOver,
} from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator, theService } from '@parta/testing';
import { aRoster, imported, type RegistryUnderTest, registryUnderTest } from '../testing.ts';

const schoolId = 's1502';
const administrator = aSchoolAdministrator();
const ENROLMENTS = `
  select p.family_name as name, c.title, e.from_day::text as "from", e.until_day::text as until
  from enrolment e join person p on p.id = e.person_id join school_class c on c.id = e.class_id order by 1, 3, 2`;
const MEMBERS = `select person_id, group_id, from_day::text, until_day::text from membership order by 1, 2, 3`;

/** The small school with 8А and 8Б in June, when the year turns. */
async function inJune(registry: RegistryUnderTest): Promise<Map<string, string>> {
  registry.at('2026-11-22T09:00:00.000Z');
  await imported(registry, aRoster(), theService('ops'));
  registry.at('2027-06-10T09:00:00.000Z');
  const people = await registry.sql<{ id: string; name: string }>('select id, family_name as name from person');
  return new Map(people.map(({ id, name }) => [name, id]));
}

async function applied(registry: RegistryUnderTest, choices: RollOverChoice[] = []): Promise<string> {
  const rollOverId = newId();
  const { digest } = await registry.ask(PreviewRollOver, { schoolId, choices }, administrator);
  await registry.ask(ApplyRollOver, { rollOverId, schoolId, choices, digest }, administrator);
  return rollOverId;
}

test('R-31, N-05: 8Б goes to 9Б with its repeater and its leaver told apart, as the preview said, in one transaction', async () => {
  await using registry = await registryUnderTest();
  const people = await inJune(registry);
  const choices: RollOverChoice[] = [
    { pupilId: people.get('Быков') ?? '', what: 'repeat', classTitle: null },
    { pupilId: people.get('Волкова') ?? '', what: 'leave', classTitle: null },
    { pupilId: people.get('Громов') ?? '', what: 'move', classTitle: '9 «Б»' },
  ];

  const preview = await registry.ask(PreviewRollOver, { schoolId, choices }, administrator);
  expect(preview).toMatchObject({
    toYear: { title: '2027/28', from: '2027-09-01', until: '2028-05-31', isNew: true },
    control: [{ pupilId: people.get('Волкова'), classTitle: '8Б', why: 'leaves' }],
    moved: 3,
  });
  expect(preview.classes.map(({ title, to, pupils, isNew }) => `${title} ${to} ${pupils} ${isNew}`).toSorted()).toEqual(
    [...['8А 9Б 1 true', '8Б 8Б 1 true', '8Б 9Б 1 true']],
  );
  expect(await registry.sql('select from school_class')).toHaveLength(2);

  await applied(registry, choices);

  const old = { from: '2026-09-01', until: '2027-09-01' };
  const next = { from: '2027-09-01', until: null };
  expect(await registry.sql(ENROLMENTS)).toEqual([
    { name: 'Абрамова', title: '8Б', ...old },
    { name: 'Абрамова', title: '9Б', ...next },
    { name: 'Быков', title: '8Б', ...old },
    { name: 'Быков', title: '8Б', ...next },
    { name: 'Волкова', title: '8Б', from: '2026-09-01', until: '2027-06-01' },
    { name: 'Громов', title: '8А', ...old },
    { name: 'Громов', title: '9Б', ...next },
  ]);
  expect((await registry.said(ClassFormed)).map(({ title }) => title).toSorted()).toEqual(['8А', '8Б', '8Б', '9Б']);
});

test('R-31: undo puts everybody back exactly, tells it, and the year can be turned anew', async () => {
  await using registry = await registryUnderTest();
  await inJune(registry);
  const before = [await registry.sql(ENROLMENTS), await registry.sql(MEMBERS)];
  const tables = ['school_class', 'academic_year'];
  const rollOverId = await applied(registry);
  expect(await registry.sql(ENROLMENTS)).not.toEqual(before[0]);

  await registry.ask(UndoRollOver, { rollOverId }, administrator);

  expect([await registry.sql(ENROLMENTS), await registry.sql(MEMBERS)]).toEqual(before);
  for (const [index, table] of tables.entries())
    expect(await registry.sql(`select from ${table}`)).toHaveLength([2, 1][index] ?? 0);
  const told = (await registry.said(PupilEnrolled)).at(-1);
  expect(told).toMatchObject({ ver: 3, enrolments: [{ until: null }] });
  expect((await registry.said(GroupMembersSet)).at(-1)).toMatchObject({ ver: 3 });
  registry.at('2027-06-11T09:00:00.000Z');
  await applied(registry);
  const { rollOvers } = await registry.ask(RollOvers, { schoolId }, administrator);
  expect(rollOvers.map(({ state }) => state)).toEqual(['applied', 'undone']);
});

test('R-31: a year turns once, as it was shown; what changed since the preview is looked at again', async () => {
  await using registry = await registryUnderTest();
  const people = await inJune(registry);
  const { digest } = await registry.ask(PreviewRollOver, { schoolId, choices: [] }, administrator);
  const choices = [{ pupilId: people.get('Быков') ?? '', what: 'leave' as const, classTitle: null }];
  const stale = { rollOverId: newId(), schoolId, choices, digest };
  await expect(registry.ask(ApplyRollOver, stale, administrator)).rejects.toMatchObject({ code: 'roll-over-changed' });
  await applied(registry);

  const again = { rollOverId: newId(), schoolId, choices: [], digest };
  await expect(registry.ask(ApplyRollOver, again, administrator)).rejects.toMatchObject({ code: 'roll-over-made' });
  expect(await registry.sql('select from roll_over')).toHaveLength(1);
});

test('N-05: grade 9 waits in the control list; while anybody waits it is not closed, and once closed it is not undone', async () => {
  await using registry = await registryUnderTest();
  await inJune(registry);
  const ninth = await applied(registry);
  await registry.ask(CloseRollOver, { rollOverId: ninth }, administrator);
  registry.at('2028-06-10T09:00:00.000Z');

  const waiting = await applied(registry);

  const [first] = (await registry.ask(RollOvers, { schoolId }, administrator)).rollOvers;
  expect(first?.control.map(({ classTitle, why }) => `${classTitle} ${why}`)).toEqual([
    ...['9А graduating', '9Б graduating', '9Б graduating', '9Б graduating'],
  ]);
  const close = registry.ask(CloseRollOver, { rollOverId: waiting }, administrator);
  await expect(close).rejects.toMatchObject({ code: 'roll-over-undecided', details: { count: 4 } });
  await registry.ask(UndoRollOver, { rollOverId: waiting }, administrator);
  const tenth = first?.control.map(({ pupilId }) => ({ pupilId, what: 'move' as const, classTitle: '10А' })) ?? [];
  const decided = await applied(registry, tenth);
  await registry.ask(CloseRollOver, { rollOverId: decided }, administrator);
  const undo = registry.ask(UndoRollOver, { rollOverId: decided }, administrator);
  await expect(undo).rejects.toMatchObject({ code: 'roll-over-settled' });
});

test('R-31: undo loses nothing of others: where classes changed since, it is refused', async () => {
  await using registry = await registryUnderTest();
  await inJune(registry);
  const rollOverId = await applied(registry);
  await registry.sql(`update enrolment set from_day = '2027-09-02' where until_day is null`);

  const undo = registry.ask(UndoRollOver, { rollOverId }, administrator);

  await expect(undo).rejects.toMatchObject({ code: 'roll-over-overtaken' });
  expect(await registry.sql(`select from roll_over where state = 'applied'`)).toHaveLength(1);
});

test('R-31: one pupil in two classes on a day cannot be stored, whoever writes it', async () => {
  await using registry = await registryUnderTest();
  await inJune(registry);

  const twice = registry.sql(
    `insert into enrolment (id, school_id, person_id, class_id, from_day)
     select gen_random_uuid(), school_id, person_id, class_id, '2026-10-01' from enrolment limit 1`,
  );

  await expect(twice).rejects.toThrow('enrolment_once');
});

test('R-07: nobody turns the year of another school, and only its administrator of the own one', async () => {
  await using registry = await registryUnderTest();
  await inJune(registry);
  const stranger = aSchoolAdministrator({ schoolIds: ['s1026'] });

  const foreign = registry.ask(PreviewRollOver, { schoolId, choices: [] }, stranger);
  await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
  const head = registry.ask(PreviewRollOver, { schoolId, choices: [] }, aHeadTeacher());
  await expect(head).rejects.toMatchObject({ code: 'forbidden' });
});
