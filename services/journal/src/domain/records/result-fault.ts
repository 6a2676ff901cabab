/** Why a row of results is refused and where: `row` from 1, `column` the letter. */
export type ResultFault = { row: number; column: string; ru: string; en: string };

const WORDS = {
  empty: { ru: 'ячейка пуста. Впишите значение', en: 'the cell is empty. Fill it in' },
  kind: {
    ru: 'вид работы — «мониторинг», «ОГЭ» или «ЕГЭ». Исправьте',
    en: 'the kind is “monitoring”, “oge” or “ege”. Mend it',
  },
  day: {
    ru: 'дата пишется 2026-05-20 или 20.05.2026. Исправьте',
    en: 'a day is written 2026-05-20 or 20.05.2026. Mend it',
  },
  future: { ru: 'этот день ещё не наступил. Исправьте дату', en: 'this day has not come yet. Mend it' },
  number: {
    ru: 'нужно число, не больше двух знаков после запятой. Исправьте',
    en: 'a number is needed, with at most two decimals. Mend it',
  },
  most: { ru: 'балл больше максимума. Исправьте балл или максимум', en: 'the score is above its maximum. Mend either' },
  nothing: { ru: 'нет ни балла, ни отметки. Впишите одно из них', en: 'neither score nor mark. Enter one of them' },
  long: { ru: 'слишком длинно. Сократите', en: 'too long. Shorten it' },
  pupil: {
    ru: 'в этом классе в этом учебном году такого ученика нет. Исправьте фамилию и имя или класс',
    en: 'the class had no such pupil in that academic year. Mend the name or the class',
  },
  namesakes: {
    ru: 'в классе несколько учеников с таким именем. Впишите отчество',
    en: 'the class has several pupils of this name. Add the patronymic',
  },
  twice: {
    ru: 'результат этого ученика за эту работу в файле уже есть. Удалите лишнюю строку',
    en: 'the sheet has this result already. Delete the surplus row',
  },
} as const;

export const resultFault = (what: keyof typeof WORDS, row: number, column: string): ResultFault => ({
  row,
  column,
  ...WORDS[what],
});
