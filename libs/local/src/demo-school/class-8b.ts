import type { Subject } from './curriculum.ts';
import type { Sex } from './name-pools.ts';

const BOYS = `Алексеев Тимур, Баранов Лев, Васильев Артём, Гаврилов Михаил, Давыдов Марк, Жуков Никита, Иванов Кирилл,
  Карпов Даниил, Климов Роман, Кузнецов Иван, Макаров Степан, Назаров Тимур, Орлов Глеб, Соколов Тимофей, Тарасов Егор,
  Щербаков Пётр`;
const GIRLS = `Абрамова Вероника, Белова Полина, Волкова Дарья, Григорьева Ева, Егорова София, Зайцева Алиса,
  Казакова Мария, Ким Арина, Комарова Ксения, Лебедева Анна, Медведева Варвара, Никитина Елизавета, Павлова Виктория,
  Хасанова Амина`;

/** The pupils of 8Б, the class every picture of Parta shows. */
export const PUPILS_OF_8B: readonly { familyName: string; givenName: string; sex: Sex }[] = [
  ...namesOf(BOYS, 'male'),
  ...namesOf(GIRLS, 'female'),
];

/** The week of 8Б, Monday to Friday. */
export const WEEK_OF_8B: readonly (readonly Subject[])[] = [
  ['talks', 'algebra', 'russian', 'physics', 'english', 'history', 'sport'],
  ['geometry', 'biology', 'russian', 'literature', 'chemistry', 'english', 'craft'],
  ['algebra', 'physics', 'russian', 'geography', 'society', 'informatics', 'sport'],
  ['algebra', 'literature', 'english', 'history', 'chemistry', 'music'],
  ['geometry', 'russian', 'biology', 'physics', 'geography', 'statistics'],
];

function namesOf(list: string, sex: Sex): { familyName: string; givenName: string; sex: Sex }[] {
  return list.split(',').map((name) => {
    const [familyName = '', givenName = ''] = name.trim().split(' ');
    return { familyName, givenName, sex };
  });
}
