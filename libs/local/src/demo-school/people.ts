import type { DemoSchool } from './demo-school.ts';
import type { Person } from './person.ts';

/** Someone worth signing in as. `roles` are the roles the person may choose from, `children` are those of a guardian. */
export type NotablePerson = {
  person: Person;
  roles: (
    'subjectTeacher' | 'classTeacher' | 'guardian' | 'pupil' | 'schoolAdministrator' | 'headTeacher' | 'director'
  )[];
  ru: string;
  en: string;
  children: Person[];
};

type Line = Omit<NotablePerson, 'person' | 'children'> & { who: (school: DemoSchool) => Person | undefined };

const LINES: Line[] = [
  {
    who: ({ staff }) => staff.find(({ id }) => id === 'teacher-maths-1'),
    roles: ['classTeacher', 'subjectTeacher'],
    ru: 'учитель математики, классный руководитель 8 «Б»',
    en: 'teaches mathematics, class teacher of 8Б',
  },
  {
    who: ({ staff }) => staff.find(({ id }) => id === 'teacher-informatics-1'),
    roles: ['subjectTeacher'],
    ru: 'учитель информатики, 2-я группа 8 «Б»',
    en: 'teaches informatics to the second subgroup of 8Б',
  },
  {
    who: ({ guardians }) =>
      guardians.find(({ familyName, givenName }) => familyName === 'Соколова' && givenName === 'Марина'),
    roles: ['guardian'],
    ru: 'мама Тимофея, 8 «Б», и Вари, 3 «А»',
    en: 'mother of Тимофей, 8Б, and Варя, 3А',
  },
  {
    who: ({ pupils }) =>
      pupils.find(({ familyName, givenName }) => familyName === 'Соколов' && givenName === 'Тимофей'),
    roles: ['pupil'],
    ru: 'ученик 8 «Б»',
    en: 'pupil of 8Б',
  },
  {
    who: ({ staff }) => staff.find(({ id }) => id === 'teacher-primary-1'),
    roles: ['classTeacher', 'subjectTeacher', 'guardian'],
    ru: 'классный руководитель 3 «А» и мама Арины, 8 «Б»',
    en: 'class teacher of 3А and mother of Арина, 8Б',
  },
  {
    who: ({ staff }) => staff.find(({ office }) => office === 'schoolAdministrator'),
    roles: ['schoolAdministrator'],
    ru: 'администратор дневника: загрузка списков и расписания',
    en: 'school administrator: imports of people and timetable',
  },
  {
    who: ({ staff }) => staff.find(({ office }) => office === 'headTeacher'),
    roles: ['headTeacher'],
    ru: 'завуч: все журналы школы',
    en: 'head teacher: all journals of the school',
  },
  {
    who: ({ staff }) => staff.find(({ office }) => office === 'director'),
    roles: ['director'],
    ru: 'директор',
    en: 'director',
  },
];

/** Who can sign in as whom, in the order of the list a first start prints. */
export function notablePeople(school: DemoSchool): NotablePerson[] {
  return LINES.map(({ who, ...line }) => {
    const person = who(school);
    if (!person) throw new Error(`the demo school misses: ${line.en}`);
    return { ...line, person, children: school.pupils.filter(({ adultIds }) => adultIds.includes(person.id)) };
  });
}
