import type { RemarkText } from './remark-text.ts';

/** What can be said of people and of their ties to the school and to each other. */
export const REMARKS_OF_PEOPLE = {
  'unknown-person': {
    ru: 'Человека «{value}» нет ни в наборе, ни в реестре.',
    en: 'The person "{value}" is neither in the set nor in the registry.',
  },
  'name-mixed-scripts': {
    ru: 'В «{value}» смешаны русские и латинские буквы. Возможно, «{other}».',
    en: '"{value}" mixes Cyrillic and Latin letters. Perhaps "{other}".',
  },
  'name-hidden-character': {
    ru: 'В имени есть невидимый знак. Наберите его заново.',
    en: 'The name holds a character nobody sees. Type it again.',
  },
  'snils-malformed': {
    ru: 'СНИЛС записан неверно. Пример: 112-233-445 95.',
    en: 'The SNILS is malformed. Example: 112-233-445 95.',
  },
  'snils-wrong-control': {
    ru: 'Контрольное число СНИЛС не сходится. Проверьте цифры.',
    en: 'The control number of the SNILS is wrong. Check its digits.',
  },
  'snils-unchecked': {
    ru: 'У этого СНИЛС нет контрольного числа. Проверьте цифры по документу.',
    en: 'This SNILS carries no control number. Check its digits by the document.',
  },
  'snils-passed-over': {
    ru: 'Значение похоже на СНИЛС, но контрольное число не сходится. Не прочитано.',
    en: 'The value looks like a SNILS, but its control number is wrong. Not read.',
  },
  'user-ids-form': {
    ru: '«{value}» не в форме {Тип:номер} и не читается.',
    en: '"{value}" is not of the form {Type:id} and is not read.',
  },
  'snils-other-name': {
    ru: 'С этим СНИЛС известен человек с другим именем. Проверьте СНИЛС и имя.',
    en: 'This SNILS belongs to a person of another name. Check SNILS and name.',
  },
  'snils-of-another': {
    ru: 'Этот СНИЛС уже у другого человека школы.',
    en: 'Another person of the school already has this SNILS.',
  },
  'same-person': {
    ru: 'Тот же человек, что в строке {other}: совпали СНИЛС и имя.',
    en: 'The same person as in {other}: SNILS and name agree.',
  },
  'email-malformed': {
    ru: '«{value}» — не адрес почты. Не прочитано.',
    en: '"{value}" is no e-mail address. Not read.',
  },
  'age-unlikely': {
    ru: 'Ученику было бы {value}. Проверьте дату рождения.',
    en: 'The pupil would be {value} years old. Check the birth date.',
  },
  'role-missing': {
    ru: 'У человека нет ни одной роли.',
    en: 'The person has no role.',
  },
  'role-without-counterpart': {
    ru: 'Роли «{value}» в школе нет. Она не загружается.',
    en: 'A school knows no role "{value}". It is not taken.',
  },
  'not-a-pupil': {
    ru: 'Записан в класс учеником, но по данным набора не ученик.',
    en: 'Enrolled as a student, but the set does not call this person one.',
  },
  'not-a-teacher': {
    ru: 'Назначен учителем, но по данным набора не сотрудник.',
    en: 'Assigned as a teacher, but the set does not call this person staff.',
  },
  'enrolled-twice': {
    ru: 'В эти дни ученик уже в классе по строке {other}.',
    en: 'By {other} the pupil is already in a class on these days.',
  },
  moved: {
    ru: 'Ученик переходит из класса {value}: там он числится до {other}.',
    en: 'The pupil moves from {value}, to which they belong until {other}.',
  },
  'pupil-of-another-school': {
    ru: 'Ученик числится в другой школе. Сначала он должен выбыть там.',
    en: 'The pupil is enrolled in another school and has to leave it first.',
  },
  'outside-year': {
    ru: 'Эти дни вне учебного года {other}.',
    en: 'These days lie outside the academic year {other}.',
  },
  'from-year-start': {
    ru: 'Дата {value} раньше учебного года. Взято его начало: {other}.',
    en: '{value} is before the academic year. Its beginning was taken: {other}.',
  },
  'agent-is-staff': {
    ru: '«{value}» не родитель и не законный представитель. Связь с ребёнком не загружается.',
    en: '"{value}" is no parent or guardian. The tie to the child is not taken.',
  },
  'agent-staff-parent': {
    ru: 'Сотрудник «{value}» загружается и как родитель: у ребёнка та же фамилия.',
    en: 'The staff member "{value}" is taken as a parent, too: the child has the same surname.',
  },
  'agent-without-pupil': {
    ru: 'Ни этот человек, ни «{value}» не ученик. Связь не загружается.',
    en: 'Neither this person nor "{value}" is a pupil. The tie is not taken.',
  },
  'agent-of-two-pupils': {
    ru: 'И этот человек, и «{value}» ученики. Связь не загружается.',
    en: 'Both this person and "{value}" are pupils. The tie is not taken.',
  },
  'agent-unknown': {
    ru: 'Человека «{value}» нет. Связь не загружается.',
    en: 'There is no person "{value}". The tie is not taken.',
  },
  'child-of-another-school': {
    ru: 'Ребёнок «{value}» учится в другой школе. Связь не загружается.',
    en: 'The child "{value}" belongs to another school. The tie is not taken.',
  },
} as const satisfies Record<string, RemarkText>;
