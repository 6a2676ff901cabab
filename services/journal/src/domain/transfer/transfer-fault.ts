/** Why a row of a transfer sheet is not taken and where: `row` from 1, `column` the letter. */
export type TransferFault = { row: number; column: string; ru: string; en: string };

const WORDS = {
  subject: { ru: 'нет предмета. Впишите его название', en: 'no subject. Write its name' },
  mark: {
    ru: 'такой отметки нет. Впишите число, зач, н/а или осв',
    en: 'no such mark. Write a number, pass, n/a or ex',
  },
  when: { ru: 'нет ни даты, ни периода. Впишите одно из двух', en: 'neither date nor period. Write one of them' },
  day: { ru: 'дату пишут так: 05.10.2026', en: 'a date is written 05.10.2026' },
  weight: { ru: 'вес — число от 0,01 до 999', en: 'a weight is a number from 0.01 to 999' },
} as const;

export const transferFault = (what: keyof typeof WORDS, row: number, column: string): TransferFault => ({
  row,
  column,
  ...WORDS[what],
});
