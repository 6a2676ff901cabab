import { snilsControl } from '@parta/school';
import type { Persona } from './persona.ts';

/** The people of the portal where no file names others: a family, a teacher who is a mother, and guardians for the special cases. */
export function builtInPeople(): Persona[] {
  const children = [0, 1, 2].map((n) => snilsOf(100 + n));
  const family = [
    someone(1, 'Волкова', 'Елена', 'Андреевна', '1986-05-14', { children }),
    someone(2, 'Волков', 'Дмитрий', 'Сергеевич', '1984-02-03', { children, gender: 'male' }),
    someone(100, 'Волков', 'Пётр', 'Дмитриевич', '2010-03-12', { level: 'standard', gender: 'male' }),
    someone(101, 'Волкова', 'Дарья', 'Дмитриевна', '2013-09-30', { level: 'child' }),
    someone(102, 'Волков', 'Иван', 'Дмитриевич', '2016-11-02', { level: 'child', gender: 'male' }),
    someone(3, 'Кузнецова', 'Ольга', 'Викторовна', '1979-12-21', { children: [snilsOf(110)] }),
  ];
  const surnames = ['Семёнова', 'Королёва', 'Соловьёва', 'Киселёва', 'Воробьёва', 'Фёдорова', 'Лебедева', 'Морозова'];
  const more = [
    ...surnames,
    'Новикова',
    'Павлова',
    'Орлова',
    'Макарова',
    'Зайцева',
    'Виноградова',
    'Белова',
    'Комарова',
  ];
  const guardians = more.map((surname, n) =>
    someone(20 + n, surname, 'Мария', 'Павловна', '1988-07-0' + String(1 + (n % 9)), { children: [snilsOf(120 + n)] }),
  );
  return [...family, ...guardians];
}

function someone(
  number: number,
  familyName: string,
  givenName: string,
  middleName: string,
  birthDate: string,
  rest: Partial<Persona>,
): Persona {
  const person = { id: `built-in-${number}`, snils: snilsOf(number), familyName, givenName, middleName, birthDate };
  const account = { gender: 'female', level: 'verified', email: `portal-${number}@example.org`, children: [] } as const;
  return { ...person, ...account, ...rest };
}

/** A valid number from a range no office has given out. */
function snilsOf(number: number): string {
  const nine = String(900_000_000 + number);
  return nine + snilsControl(nine);
}
