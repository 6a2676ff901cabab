import type { Subject } from './curriculum.ts';
import { familyName, familyNameFor, patronymicOf, type Sex, manName, womanName } from './name-pools.ts';
import type { PersonSeed } from './person.ts';
import { randomFor } from './random.ts';

/** What a teacher can teach. Teachers of `primary` have one class each, everybody else the subjects listed here. */
export const DEPARTMENTS = {
  primary: { teachers: 10, subjects: ['russian', 'reading', 'maths', 'world', 'ethics', 'art', 'craft'] },
  russian: { teachers: 5, subjects: ['russian', 'literature'] },
  maths: { teachers: 5, subjects: ['maths', 'algebra', 'geometry', 'statistics'] },
  english: { teachers: 6, subjects: ['english'] },
  history: { teachers: 3, subjects: ['history', 'society', 'culture'] },
  physics: { teachers: 2, subjects: ['physics'] },
  informatics: { teachers: 2, subjects: ['informatics'] },
  geography: { teachers: 1, subjects: ['geography'] },
  biology: { teachers: 1, subjects: ['biology'] },
  chemistry: { teachers: 1, subjects: ['chemistry'] },
  music: { teachers: 1, subjects: ['music'] },
  art: { teachers: 1, subjects: ['art'] },
  craft: { teachers: 2, subjects: ['craft'] },
  sport: { teachers: 3, subjects: ['sport'] },
  safety: { teachers: 1, subjects: ['safety'] },
} as const satisfies Record<string, { teachers: number; subjects: readonly Subject[] }>;
export type Department = keyof typeof DEPARTMENTS;

export type Office = 'director' | 'headTeacher' | 'secretary' | 'schoolAdministrator';
export type StaffSeed = PersonSeed & { department?: Department; office?: Office; room: string };

type Named = Pick<PersonSeed, 'familyName' | 'givenName' | 'patronymic' | 'sex'>;

/** Those whom pictures, tests and the list of sign-ins call by name; each is the first of the department. */
const KNOWN: Partial<Record<Department | Office, Named>> = {
  maths: { familyName: 'Волкова', givenName: 'Елена', patronymic: 'Андреевна', sex: 'female' },
  informatics: { familyName: 'Орлова', givenName: 'Наталья', patronymic: 'Викторовна', sex: 'female' },
  primary: { familyName: 'Ким', givenName: 'Ирина', patronymic: 'Олеговна', sex: 'female' },
  director: { familyName: 'Громов', givenName: 'Павел', patronymic: 'Сергеевич', sex: 'male' },
  headTeacher: { familyName: 'Лаптева', givenName: 'Ольга', patronymic: 'Игоревна', sex: 'female' },
  secretary: { familyName: 'Зимина', givenName: 'Татьяна', patronymic: 'Юрьевна', sex: 'female' },
  schoolAdministrator: { familyName: 'Седов', givenName: 'Антон', patronymic: 'Павлович', sex: 'male' },
};
const HALLS = ['Спортзал', 'Малый зал', 'Зал хореографии'];

/** Everybody who works in the school: four offices, then 44 teachers by department. Each teacher has a room of their own. */
export function staffOfSchool(): StaffSeed[] {
  const offices = (['director', 'headTeacher', 'secretary', 'schoolAdministrator'] as const).map((office, index) => ({
    ...aPerson(`staff-${office}`, KNOWN[office]),
    office,
    room: String(101 + index),
  }));
  const teachers = Object.entries(DEPARTMENTS).flatMap(([key, { teachers: count }], floor) =>
    Array.from({ length: count }, (_, index): StaffSeed => {
      const department = key as Department;
      const known = index === 0 ? KNOWN[department] : undefined;
      const room = department === 'sport' ? (HALLS[index] ?? '') : String(roomNumber(floor, index));
      return { ...aPerson(`teacher-${department}-${index + 1}`, known), department, room };
    }),
  );
  return [...offices, ...teachers];
}

/** The primary school on the first floor, all others ten rooms to a department group from the second floor up. */
function roomNumber(floor: number, index: number): number {
  return floor === 0 ? 111 + index : 201 + Math.floor((floor - 1) / 5) * 100 + ((floor - 1) % 5) * 7 + index;
}

function aPerson(id: string, known?: Named): PersonSeed {
  const random = randomFor('staff', id);
  const sex: Sex = known?.sex ?? (random.chance(0.16) ? 'male' : 'female');
  const family = familyName(random);
  const drawn = {
    familyName: familyNameFor(sex, family),
    givenName: sex === 'male' ? manName(random, '') : womanName(random),
    patronymic: patronymicOf(random, sex),
    sex,
  };
  const birthDate = `${random.whole(1962, 2001)}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`;
  return { id, ...drawn, ...known, birthDate };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
