import { expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { csvOf } from './csv.ts';
import { demoSchool } from './demo-school.ts';
import { rosterFiles } from './roster-files.ts';
import { timetableFile } from './timetable-file.ts';

const school = demoSchool();
const files = rosterFiles(school);

/** The rows of a file; no value of the set spans lines. */
function rowsOf(name: string): Record<string, string>[] {
  const [header = '', ...lines] = (files.get(name) ?? '').trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const values = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

function idsOf(name: string): Set<string> {
  return new Set(rowsOf(name).map(({ sourcedId = '' }) => sourcedId));
}

function unresolved(name: string, column: string, target: string): string[] {
  const known = idsOf(target);
  const used = rowsOf(name).flatMap((row) => (row[column] ?? '').split(',').filter((id) => id !== ''));
  return used.filter((id) => !known.has(id));
}

test('F-048: every reference of the roster resolves, and no id stands twice', () => {
  const broken = [
    unresolved('orgs.csv', 'parentSourcedId', 'orgs.csv'),
    unresolved('academicSessions.csv', 'parentSourcedId', 'academicSessions.csv'),
    unresolved('courses.csv', 'orgSourcedId', 'orgs.csv'),
    unresolved('courses.csv', 'schoolYearSourcedId', 'academicSessions.csv'),
    unresolved('classes.csv', 'courseSourcedId', 'courses.csv'),
    unresolved('classes.csv', 'termSourcedIds', 'academicSessions.csv'),
    unresolved('classes.csv', 'schoolSourcedId', 'orgs.csv'),
    unresolved('users.csv', 'agentSourcedIds', 'users.csv'),
    unresolved('users.csv', 'orgSourcedIds', 'orgs.csv'),
    unresolved('enrollments.csv', 'classSourcedId', 'classes.csv'),
    unresolved('enrollments.csv', 'userSourcedId', 'users.csv'),
    unresolved('demographics.csv', 'sourcedId', 'users.csv'),
  ];

  expect(broken.flat()).toEqual([]);
  for (const name of [...files.keys()].filter((each) => each !== 'manifest.csv')) {
    expect(idsOf(name).size).toBe(rowsOf(name).length);
  }
});

test('F-048: every class and every group has one teacher', () => {
  const teachers = rowsOf('enrollments.csv').filter(
    ({ role, userSourcedId }) => role === 'teacher' && userSourcedId !== '',
  );

  expect(teachers.map(({ classSourcedId = '' }) => classSourcedId).toSorted()).toEqual(
    [...idsOf('classes.csv')].toSorted(),
  );
});

test('F-048: the manifest names the files that are there, the year has four quarters', () => {
  const bulk = rowsOf('manifest.csv').flatMap(({ propertyName = '', value }) =>
    value === 'bulk' ? [`${propertyName.slice('file.'.length)}.csv`] : [],
  );

  expect(['manifest.csv', ...bulk].toSorted()).toEqual([...files.keys()].toSorted());
  expect(rowsOf('academicSessions.csv').map(({ type }) => type)).toEqual([
    'schoolYear',
    ...Array<string>(4).fill('gradingPeriod'),
  ]);
});

test('F-048: a roster has no password, no phone, and addresses of nobody', () => {
  const users = rowsOf('users.csv');

  expect(users.filter(({ password, phone, sms }) => password !== '' || phone !== '' || sms !== '')).toEqual([]);
  expect(users.filter(({ email = '' }) => email !== '' && !email.endsWith('@parta.example'))).toEqual([]);
});

test('F-048: a value with a comma or a quotation mark is quoted, a value of no column is refused', () => {
  expect(csvOf('a b', [{ a: 'x,y' }, { b: '8 "Б"' }])).toBe('a,b\n"x,y",\n,"8 ""Б"""\n');
  expect(() => csvOf('a', [{ c: '1' }])).toThrow(RangeError);
});

type Node = { name: string; id?: string; of?: string; children: Node[] };
type Raw = Record<string, unknown>;

/** The file as a foreign reader sees it. */
function archive(): Node[] {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
  const read = (raw: Raw): Node[] =>
    Object.entries(raw).flatMap(([name, children]) => {
      if (!Array.isArray(children)) return [];
      const own = (raw[':@'] ?? {}) as { Id?: string; Reference?: string };
      const named = { ...(own.Id ? { id: own.Id } : {}), ...(own.Reference ? { of: own.Reference } : {}) };
      return [{ name, ...named, children: (children as Raw[]).flatMap(read) }];
    });
  return (parser.parse(timetableFile(school)) as Raw[]).flatMap(read);
}

function every(nodes: Node[], name: string): Node[] {
  return nodes.flatMap((node) => [...(node.name === name ? [node] : []), ...every(node.children, name)]);
}

test('N-31: the timetable has 0 clashes of class, teacher and room; subgroups meet their class only apart from it', () => {
  const nodes = archive();
  const used = new Map(
    every(nodes, 'Event')
      .filter(({ id }) => id)
      .map((event) => [event.id, every(event.children, 'Resource').map(({ of = '' }) => of)]),
  );
  const classOf = new Map(
    school.groups.filter(({ part }) => part > 0).map(({ id, classId, part }) => [id, { classId, part }]),
  );
  const held = new Map<string, string>();
  const clashes = every(nodes, 'Event')
    .filter(({ of }) => of)
    .flatMap((placed) => {
      const time = every(placed.children, 'Time')[0]?.of ?? '';
      return (used.get(placed.of) ?? []).flatMap((resource) => {
        const split = classOf.get(resource);
        const holds = [resource, ...(split ? [`${split.classId}/${split.part}`] : [`${resource}/1`, `${resource}/2`])];
        const taken = holds.filter((each) => held.has(`${each}@${time}`));
        for (const each of holds) held.set(`${each}@${time}`, placed.of ?? '');
        return taken;
      });
    });

  expect(clashes).toEqual([]);
});

test('N-31: every event of the timetable is placed once, and every reference resolves', () => {
  const nodes = archive();
  const defined = new Set(
    ['Event', 'Resource', 'Time', 'Course', 'Day', 'ResourceGroup', 'ResourceType', 'Instance'].flatMap((name) =>
      every(nodes, name).flatMap(({ id }) => id ?? []),
    ),
  );
  const references = nodes.flatMap(function all({ of, children }: Node): string[] {
    return [...(of ? [of] : []), ...children.flatMap(all)];
  });
  const placed = every(every(nodes, 'Solution'), 'Event').map(({ of }) => of);

  expect(references.filter((id) => !defined.has(id))).toEqual([]);
  expect(new Set(placed).size).toBe(placed.length);
  expect(placed).toHaveLength(school.groups.reduce((sum, { hours }) => sum + hours, 0));
});

test('N-31: resources of the timetable have the ids of the roster', () => {
  const resources = every(archive(), 'Resource').flatMap(({ id }) => id ?? []);
  const known = new Set([...idsOf('users.csv'), ...idsOf('classes.csv')]);

  expect(resources.filter((id) => !known.has(id) && !id.startsWith('room-'))).toEqual([]);
});
