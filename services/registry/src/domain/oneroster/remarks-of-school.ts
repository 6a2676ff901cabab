import type { RemarkText } from './remark-text.ts';

/** What can be said of organisations, years, classes and groups, and of references to them. */
export const REMARKS_OF_SCHOOL = {
  'left-out-with': {
    ru: 'Не загружается вместе со строкой {other}, от которой зависит.',
    en: 'Left out together with {other}, on which it depends.',
  },
  'ended-with': {
    ru: 'Не загружается: строка {other} сообщает, что этого больше нет.',
    en: 'Left out: {other} says that this is no longer there.',
  },
  'school-unknown': {
    ru: 'Набор не называет ни одной школы, известной реестру. Добавьте orgs.csv.',
    en: 'The set names no school that the registry knows. Add orgs.csv.',
  },
  'unknown-organisation': {
    ru: 'Организации «{value}» нет ни в наборе, ни в реестре.',
    en: 'The organisation "{value}" is neither in the set nor in the registry.',
  },
  'organisation-guessed': {
    ru: 'Организация «{value}» неизвестна. Взята единственная школа набора.',
    en: 'The organisation "{value}" is unknown. The only school of the set was taken.',
  },
  'department-as-school': {
    ru: 'В наборе нет школы, только подразделение. Оно загружается как школа {other}.',
    en: 'The set has no school, only a department. It is taken as the school {other}.',
  },
  'department-alone': {
    ru: 'У подразделения нет школы. Укажите школу в parentSourcedId.',
    en: 'The department has no school. Name the school in parentSourcedId.',
  },
  'school-key-taken': {
    ru: 'Номер {value} уже у другой школы набора. Эта школа загружается как {other}.',
    en: 'Another school of the set has the number {value}. This school is taken as {other}.',
  },
  'parent-passed-over': {
    ru: '«{value}» не может стоять выше этой записи или неизвестна. Не учтена.',
    en: '"{value}" cannot stand above this record or is unknown. It was passed over.',
  },
  'not-ended-by-file': {
    ru: 'Школу и учебный год файл закрыть не может. Строка пропущена.',
    en: 'A file cannot close a school or an academic year. The row is passed over.',
  },
  'year-guessed': {
    ru: 'В наборе нет учебного года. Взят {other}, периоды задайте позже.',
    en: 'The set holds no academic year. {other} was taken; set its periods later.',
  },
  'year-from-periods': {
    ru: 'В наборе нет учебного года. Он составлен из периодов: {other}.',
    en: 'The set holds no academic year. It was made of its periods: {other}.',
  },
  'year-widened': {
    ru: 'Период выходит за учебный год. Год расширен: {other}.',
    en: 'A period reaches beyond the academic year. The year was widened: {other}.',
  },
  'year-twice': {
    ru: 'Этот учебный год уже задан строкой {other}.',
    en: 'This academic year is already given by {other}.',
  },
  'period-repeated': {
    ru: 'Период совпадает с периодом из строки {other} и пропущен.',
    en: 'The period equals that of {other} and is passed over.',
  },
  'period-overlaps': {
    ru: 'Период пересекается с периодом из строки {other}.',
    en: 'The period overlaps that of {other}.',
  },
  'unknown-term': {
    ru: 'Периода «{value}» нет. Взят учебный год {other}.',
    en: 'There is no term "{value}". The academic year {other} was taken.',
  },
  'unknown-course': {
    ru: 'Предмета «{value}» в наборе нет. Предмет назван «{other}».',
    en: 'The set has no course "{value}". The subject is called "{other}".',
  },
  'unknown-class': {
    ru: 'Класса или группы «{value}» нет ни в наборе, ни в реестре.',
    en: 'The class "{value}" is neither in the set nor in the registry.',
  },
  'grade-unknown': {
    ru: 'Параллель класса не указана. Загружается без параллели.',
    en: 'The grade of the class is not given. It is taken without one.',
  },
  'class-title-twice': {
    ru: 'Класс «{value}» уже задан строкой {other}.',
    en: 'The class "{value}" is already given by {other}.',
  },
  'class-kind-changed': {
    ru: 'В реестре это {other}. Класс не становится группой, а группа классом.',
    en: 'The registry has it as {other}. A class never becomes a group, nor a group a class.',
  },
  'group-too-large': {
    ru: 'В группе больше {limit} учеников.',
    en: 'The group has more than {limit} pupils.',
  },
} as const satisfies Record<string, RemarkText>;
