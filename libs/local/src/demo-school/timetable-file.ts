import { shortName } from '@parta/school';
import { CLASSES } from './classes.ts';
import { type Subject, SUBJECTS } from './curriculum.ts';
import type { DemoSchool } from './demo-school.ts';
import type { Group } from './groups.ts';
import { DEMO_SCHOOL, YEAR } from './school-year.ts';
import type { Placed } from './timetable.ts';
import { element } from './xml.ts';

const KEYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const WEEKDAYS = ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'];
const LESSONS_A_DAY = 8;
const INSTANCE = `${DEMO_SCHOOL.id}-${YEAR.id}`;

/**
 * The week of the school as an XHSTT archive: one instance, one solution, one event for every hour. Resources have the
 * ids of the roster. A subgroup is a class resource of its own, named like its group, in the resource group of its class.
 */
export function timetableFile(school: DemoSchool): string {
  const archive = element('HighSchoolTimetableArchive', { Id: 'parta-demo' }, [
    element('Instances', {}, [instance(school)]),
    element('SolutionGroups', {}, [
      element('SolutionGroup', { Id: `${INSTANCE}-solutions` }, [
        metaData('Составлено генератором демонстрационной школы'),
        element('Solution', { Reference: INSTANCE }, [element('Events', {}, school.lessons.map(placedEvent))]),
      ]),
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${archive}\n`;
}

function instance({ lessons, groups, staff }: DemoSchool): string {
  const teachers = staff.filter(({ department }) => department !== undefined);
  const names = new Map(teachers.map((each) => [each.id, shortName(each.familyName, each.givenName, each.patronymic)]));
  const rooms = teachers.map(({ room }) => room);
  return element('Instance', { Id: INSTANCE }, [
    metaData(`${DEMO_SCHOOL.title}, ${YEAR.title}`),
    times(),
    element('Resources', {}, [
      element(
        'ResourceTypes',
        {},
        ['Teacher', 'Class', 'Room'].map((type) => named('ResourceType', type, type)),
      ),
      element(
        'ResourceGroups',
        {},
        CLASSES.map(({ id, title }) => inGroup(id, title)),
      ),
      ...[...names].map(([id, name]) => resource(id, name, 'Teacher')),
      ...CLASSES.map(({ id, title }) => resource(id, title, 'Class', id)),
      ...groups.filter(({ part }) => part > 0).map(({ id, title, classId }) => resource(id, title, 'Class', classId)),
      ...rooms.map((room) => resource(roomId(room), room, 'Room')),
    ]),
    element('Events', {}, [
      element('EventGroups', {}, courses(groups)),
      ...lessons.map(({ group }, index) => event(group, index)),
    ]),
    element('Constraints', {}),
  ]);
}

function metaData(name: string): string {
  const values = { Name: name, Contributor: 'Parta', Date: '2026-08-31', Country: 'Россия', Description: name };
  return element(
    'MetaData',
    {},
    Object.entries(values).map(([key, value]) => element(key, {}, value)),
  );
}

function times(): string {
  const days = KEYS.map((key, index) => named('Day', `gr_${key}`, WEEKDAYS[index] ?? ''));
  const all = KEYS.flatMap((key) =>
    Array.from({ length: LESSONS_A_DAY }, (_, index) => {
      const name = `${key}_${index + 1}`;
      return element('Time', { Id: name }, [element('Name', {}, name), element('Day', { Reference: `gr_${key}` })]);
    }),
  );
  return element('Times', {}, [element('TimeGroups', {}, days), ...all]);
}

function courses(groups: Group[]): string[] {
  const taught = [...new Set(groups.map(({ subject }) => subject))];
  return taught.map((subject) => named('Course', courseId(subject), SUBJECTS[subject]));
}

function event({ title, subject, id, classId, part, teacherId, room }: Group, index: number): string {
  return element('Event', { Id: eventId(index) }, [
    element('Name', {}, title),
    element('Duration', {}, '1'),
    element('Course', { Reference: courseId(subject) }),
    element('Resources', {}, [
      taking(part === 0 ? classId : id, 'Class'),
      taking(teacherId, 'Teacher'),
      taking(roomId(room), 'Room'),
    ]),
  ]);
}

function placedEvent({ weekday, number }: Placed, index: number): string {
  const day = KEYS[weekday - 1] ?? '';
  const time = element('Time', { Reference: `${day}_${number}` });
  return element('Event', { Reference: eventId(index) }, [element('Duration', {}, '1'), time]);
}

function resource(id: string, name: string, type: string, group?: string): string {
  const groups =
    group === undefined
      ? []
      : [element('ResourceGroups', {}, [element('ResourceGroup', { Reference: `gr_${group}` })])];
  return element('Resource', { Id: id }, [
    element('Name', {}, name),
    element('ResourceType', { Reference: type }),
    ...groups,
  ]);
}

function inGroup(id: string, title: string): string {
  const parts = [element('Name', {}, title), element('ResourceType', { Reference: 'Class' })];
  return element('ResourceGroup', { Id: `gr_${id}` }, parts);
}

function taking(id: string, type: string): string {
  return element('Resource', { Reference: id }, [
    element('Role', {}, type),
    element('ResourceType', { Reference: type }),
  ]);
}

function named(name: string, id: string, title: string): string {
  return element(name, { Id: id }, [element('Name', {}, title)]);
}

function eventId(index: number): string {
  return `event-${index + 1}`;
}

function courseId(subject: Subject): string {
  return `course-${subject}`;
}

function roomId(room: string): string {
  return `room-${room}`;
}
