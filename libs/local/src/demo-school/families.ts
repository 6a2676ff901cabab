import { addDays } from '@parta/school';
import { PUPILS_OF_8B } from './class-8b.ts';
import { CLASSES, classOf, type DemoClass } from './classes.ts';
import {
  childName,
  familyName,
  familyNameFor,
  maleFormOf,
  manName,
  patronymicOf,
  type Sex,
  womanName,
} from './name-pools.ts';
import { type Random, randomFor } from './random.ts';

export type Child = {
  classId: string;
  grade: number;
  givenName: string;
  sex: Sex;
  birthDate: string;
  patronymic: string;
};
export type Adult = {
  /** `parent`, or `guardian` for a grandmother who stands for the child alone. */
  kind: 'parent' | 'guardian';
  familyName: string;
  givenName: string;
  patronymic: string;
  sex: Sex;
  birthDate: string;
  /** The member of staff this adult is, when the adult works here. */
  staffId?: string;
};

/** Children who share their adults. `surname` is its male form; a closed family takes no further children. */
export type Family = { surname: string; father: string; children: Child[]; adults: Adult[]; closed: boolean };

/** All families: those of 8Б first, then class by class; about a fifth of the pupils have a brother or sister here. */
export function familiesOfSchool(): Family[] {
  const families = PUPILS_OF_8B.map(familyOf8b);
  for (const schoolClass of CLASSES) {
    const there = families
      .flatMap(({ children }) => children)
      .filter(({ classId }) => classId === schoolClass.id).length;
    for (let seat = there; seat < schoolClass.size; seat += 1) seatPupil(families, schoolClass, seat);
  }
  return families;
}

function familyOf8b(pupil: (typeof PUPILS_OF_8B)[number]): Family {
  const { familyName: written, givenName, sex } = pupil;
  const random = randomFor('8b', written, givenName);
  const sokolov = written === 'Соколов';
  const family = newFamily(random, sex === 'female' ? maleFormOf(written) : written, sokolov ? 'Андрей' : undefined);
  addChild(random, family, classOf('8Б'), sex, givenName);
  if (sokolov) addChild(random, family, classOf('3А'), 'female', 'Варя');
  family.adults = sokolov ? sokolovs() : adultsOf(random, family);
  if (written === 'Ким') family.adults = [{ ...aParent(random, family, 'female'), staffId: 'teacher-primary-1' }];
  return { ...family, closed: sokolov || written === 'Ким' };
}

/** The family every picture shows: mother and father of Тимофей, 8Б, and Варя, 3А. */
function sokolovs(): Adult[] {
  const name = { kind: 'parent', familyName: 'Соколова', givenName: 'Марина', patronymic: 'Сергеевна' } as const;
  return [
    { ...name, sex: 'female', birthDate: '1986-05-17' },
    {
      ...name,
      familyName: 'Соколов',
      givenName: 'Андрей',
      patronymic: 'Викторович',
      sex: 'male',
      birthDate: '1984-09-30',
    },
  ];
}

function seatPupil(families: Family[], schoolClass: DemoClass, seat: number): void {
  const random = randomFor('seat', schoolClass.id, seat);
  const sex: Sex = random.chance(0.5) ? 'male' : 'female';
  const open = families.filter(
    ({ closed, children }) =>
      !closed && children.length < 3 && children.every(({ grade }) => Math.abs(grade - schoolClass.grade) > 1),
  );
  const joined = open.length > 0 && random.chance(0.2) ? random.pick(open) : undefined;
  const family = joined ?? newFamily(random, familyName(random));
  addChild(random, family, schoolClass, sex);
  if (joined) return;
  family.adults = adultsOf(random, family);
  families.push(family);
}

function newFamily(random: Random, surname: string, father = manName(random, surname)): Family {
  return { surname, father, children: [], adults: [], closed: false };
}

/** Brothers and sisters have names of their own. About one child in a hundred has no patronymic. */
function addChild(random: Random, family: Family, { id, grade }: DemoClass, sex: Sex, given?: string): void {
  const used = family.children.map(({ givenName }) => givenName);
  let givenName = given ?? childName(random, sex);
  while (used.includes(givenName)) givenName = childName(random, sex);
  const patronymic = given === undefined && random.chance(0.01) ? '' : patronymicOf(random, sex, family.father);
  const birthDate = addDays(`${2019 - grade + 1}-03-01`, random.whole(0, 364));
  family.children.push({ classId: id, grade, givenName, sex, birthDate, patronymic });
}

function adultsOf(random: Random, family: Family): Adult[] {
  if (random.chance(0.03))
    return [{ ...aParent(random, family, 'female'), kind: 'guardian', birthDate: aBirthDate(random, 1950, 1966) }];
  const mother = random.chance(0.94) ? [aParent(random, family, 'female')] : [];
  const father = mother.length === 0 || random.chance(0.68) ? [aParent(random, family, 'male')] : [];
  return [...mother, ...father];
}

/** One mother in seven kept her own surname. */
function aParent(random: Random, { surname, father }: Family, sex: Sex): Adult {
  const family = sex === 'female' && random.chance(0.14) ? familyName(random) : surname;
  const givenName = sex === 'male' ? father : womanName(random);
  const patronymic = patronymicOf(random, sex);
  const birthDate = aBirthDate(random, 1975, 1990);
  return { kind: 'parent', familyName: familyNameFor(sex, family), givenName, patronymic, sex, birthDate };
}

function aBirthDate(random: Random, from: number, to: number): string {
  return addDays(`${from}-01-01`, random.whole(0, (to - from + 1) * 365));
}
