import { expect, test } from '@jest/globals';
import { aRoster, enrollmentLine, ENROLLMENTS, lines, userLine, USERS, usersOfRoster } from '../../../testing.ts';
import { heldAfter, nothingHeld, planned } from '../../testing.ts';
import type { Held } from '../held.ts';

const held = heldAfter(nothingHeld(), planned(aRoster()));
const [vera, gleb, ...others] = usersOfRoster;
const users = (...changed: Parameters<typeof userLine>[0][]): string =>
  lines(USERS, ...changed.map((user) => userLine(user)));
const SNILS = '{SNILS:112-233-445 95}';

/** What another school holds, seen from a set of ours that names one of its people by SNILS. */
const elsewhere = (): Held => {
  const files = aRoster({
    'orgs.csv': aRoster()['orgs.csv']!.replace('№ 1502', '№ 7'),
    'users.csv': users(
      ...usersOfRoster.map((user) => ({
        ...user,
        id: user.id,
        ids: user.id === 'anna' ? '{SNILS:087-654-303 00}' : (user.ids ?? ''),
      })),
    ),
  });
  return heldAfter(nothingHeld(), planned(files));
};

test('F-018: a person whose SNILS is known stays that person under another id of the source', () => {
  const plan = planned(
    aRoster({ 'users.csv': users({ ...vera!, id: 'vera-2' }, gleb!, ...others), 'demographics.csv': '' }),
    { held },
  );

  expect(plan.counts.find(({ kind }) => kind === 'person')).toMatchObject({ added: 0 });
  expect(plan.draft.personIds.idOf('vera-2')).toBe(plan.draft.personIds.idOf('vera'));
});

test('F-018: a known SNILS under another name links nobody and refuses the row', () => {
  const stranger = userLine({ id: 'new', role: 'student', family: 'Орлова', given: 'Нина', ids: SNILS });
  const other = userLine({ ...gleb!, ids: SNILS });

  expect(planned(aRoster({ 'users.csv': aRoster()['users.csv'] + stranger }), { held }).refused).toEqual([
    'users.csv:9 userIds snils-other-name',
  ]);
  expect(planned(aRoster({ 'users.csv': lines(USERS, other) }), { held }).refused).toEqual([
    'users.csv:2 userIds snils-of-another',
  ]);
});

test('two rows of one SNILS and one name are one person, which is remarked', () => {
  const teacherToo = userLine({ ...others[2]!, ids: '{SNILS:087-654-303 00}' });
  const motherToo = userLine({ ...others[3]!, id: 'anna-mother', role: 'parent', ids: '{SNILS:087-654-303 00}' });
  const again = userLine({ ...others[3]!, ids: '{SNILS:087-654-303 00}' });
  const plan = planned(
    aRoster({ 'users.csv': lines(USERS, again, motherToo), 'enrollments.csv': '', 'demographics.csv': '' }),
  );
  const clash = planned(
    aRoster({ 'users.csv': lines(USERS, again, teacherToo), 'enrollments.csv': '', 'demographics.csv': '' }),
  );

  expect(plan.remarks).toContain('users.csv:3 userIds same-person');
  expect(plan.save.people).toMatchObject([{ familyName: 'Серова', kinds: ['guardian', 'staff'] }]);
  expect(clash.refused).toEqual(['users.csv:3 userIds snils-other-name']);
});

test('R-07: a pupil of another school is not drawn into this one, and nothing of a person of another school is changed', () => {
  const foreign = elsewhere();
  const files = aRoster({
    'users.csv': users(vera!, { ...others[3]!, id: 'a-mother', role: 'parent', ids: '{SNILS:087-654-303 00}' }),
    'enrollments.csv': lines(ENROLLMENTS, enrollmentLine('x1 8b vera student')),
    'demographics.csv': lines('sourcedId,status,dateLastModified,birthDate,sex', 'vera,,,2010-01-01,'),
  });

  const plan = planned(files, { held: foreign });

  expect(plan.refused).toEqual(['enrollments.csv:2 userSourcedId pupil-of-another-school']);
  expect(plan.save.people).toEqual([]);
  expect(plan.save.guardianships).toEqual([]);
});

test('N-08: guardians are named by the child or by the adult', () => {
  const byAdult = users({ ...vera!, agents: '' }, { ...others[2]!, agents: 'vera' });
  const ties = (text: string) =>
    planned(aRoster({ 'users.csv': text, 'enrollments.csv': '' })).save.guardianships.map(({ id, kind }) => [id, kind]);

  expect(ties(byAdult)).toEqual(ties(users(vera!, others[2]!)));
  expect(ties(byAdult)).toMatchObject([[expect.any(String), 'mother']]);
});

test.each([
  ['a teacher of another surname whom nobody calls a parent', 'anna', 'agent-is-staff'],
  ['another pupil', 'gleb', 'agent-of-two-pupils'],
  ['somebody unknown', 'nobody', 'agent-unknown'],
])('N-08: %s named as an agent gets no child, and the row is taken without the tie', (_, agents, code) => {
  const plan = planned(aRoster({ 'users.csv': users({ ...vera!, agents }, gleb!, ...others) }));

  expect(plan.remarks).toEqual([`users.csv:2 agentSourcedIds ${code}`]);
  expect(plan.save.guardianships).toEqual([]);
  expect(plan.save.people).toHaveLength(7);
});

test('F-040: a teacher named as an agent by a child of the same surname is a parent, too, which is remarked', () => {
  const anna = { ...others[3]!, family: 'Абрамова', agents: '' };
  const files = aRoster({
    'users.csv': users({ ...vera!, agents: 'anna' }, gleb!, anna),
    'enrollments.csv': '',
    'demographics.csv': '',
  });

  const plan = planned(files);

  expect(plan.remarks).toContain('users.csv:2 agentSourcedIds agent-staff-parent');
  expect(plan.save.guardianships).toMatchObject([{ kind: 'mother', until: null }]);
  expect(
    plan.save.people.find(({ familyName, kinds }) => familyName === 'Абрамова' && kinds.length === 2)?.kinds,
  ).toEqual(['guardian', 'staff']);
  expect(planned(files, { held: heldAfter(nothingHeld(), plan) }).facts).toEqual([]);
});

test('F-048: a pupil of 3 or of 30 years is refused by the birth date, and comes in without it when that row is excluded', () => {
  const demographics = lines(
    'sourcedId,birthDate,sex',
    'vera,2023-12-01,',
    'gleb,1996-01-01,',
    'anna,1970-01-01,female',
  );
  const files = aRoster({ 'demographics.csv': demographics });

  expect(planned(files).refused).toEqual([
    'demographics.csv:2 birthDate age-unlikely',
    'demographics.csv:3 birthDate age-unlikely',
  ]);
  const excluded = planned(files, { exclude: ['demographics.csv:2', 'demographics.csv:3'] });
  expect([excluded.refused, excluded.save.people.length]).toEqual([[], 7]);
});

test('F-056: of a teacher the facts carry ids and roles, of a pupil days of coming of age: no name, SNILS or contact', () => {
  const { facts } = planned(aRoster());
  const told = JSON.stringify(facts.map(({ data }) => data));

  for (const secret of ['Серова', 'Вера', '11223344595', '2012-03-14']) expect(told).not.toContain(secret);
  expect(told).toContain('"fourteenFrom":"2026-03-14"');
});
