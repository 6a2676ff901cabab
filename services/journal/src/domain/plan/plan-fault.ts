/** Why a row of a plan is refused and where: `row` from 1, `column` the letter. */
export type PlanFault = { row: number; column: string; ru: string; en: string };

const WORDS = {
  formula: {
    ru: 'ячейка начинается со знака формулы. Вставьте значение без формулы и без знаков = + - @ в начале',
    en: 'the cell begins with a formula sign. Paste the value, without a formula and without = + - @ in front',
  },
  topic: { ru: 'нет темы. Впишите тему или удалите строку', en: 'no topic. Write one or delete the row' },
  hours: {
    ru: 'число часов — целое от 1 до 99. Исправьте или впишите часы',
    en: 'hours are a whole number from 1 to 99. Mend or enter them',
  },
  long: { ru: 'тема длиннее 500 знаков. Сократите её', en: 'the topic is longer than 500 characters. Shorten it' },
} as const;

export const planFault = (what: keyof typeof WORDS, row: number, column: string): PlanFault => ({
  row,
  column,
  ...WORDS[what],
});
