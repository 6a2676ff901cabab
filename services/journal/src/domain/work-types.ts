import type { ClassJournalAnswer, WorkTypesOfSchoolAnswer } from '@parta/contracts';

/** A kind of work of the school: `weight` in hundredths, `counts` false for a formative one. */
export type WorkType = ClassJournalAnswer['workTypes'][number];

/** A kind of work as the school's act set it from a day on. */
export type DatedWorkType = WorkType & { from: string };

/** What a school begins with. */
export const USUAL_WORK_TYPES: readonly WorkType[] = [
  { typeId: 'answer', title: 'Ответ на уроке', weight: 100, counts: true },
  { typeId: 'homework', title: 'Домашняя работа', weight: 100, counts: true },
  { typeId: 'test', title: 'Проверочная работа', weight: 200, counts: true },
  { typeId: 'control', title: 'Контрольная работа', weight: 300, counts: true },
  { typeId: 'lab', title: 'Лабораторная работа', weight: 200, counts: true },
  { typeId: 'dictation', title: 'Диктант', weight: 200, counts: true },
  { typeId: 'essay', title: 'Сочинение, изложение', weight: 200, counts: true },
  { typeId: 'formative', title: 'Формирующее оценивание', weight: 100, counts: false },
];

/** The kinds of work on a day: what was set last up to it, else what the school began with. */
export function workTypesOn(set: readonly DatedWorkType[], day: string): WorkType[] {
  const types = new Map(USUAL_WORK_TYPES.map((type) => [type.typeId, type]));
  const standing = set.filter(({ from }) => from <= day).toSorted((one, other) => (one.from < other.from ? -1 : 1));
  for (const { from: _, ...type } of standing) types.set(type.typeId, type);
  return [...types.values()];
}

/** Everything that was ever set about the kinds of work, oldest first, after what every school begins with. */
export function workTypesEverSet(set: readonly DatedWorkType[]): WorkTypesOfSchoolAnswer['types'] {
  const dated = set.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return [...USUAL_WORK_TYPES.map((type) => ({ ...type, from: null })), ...dated].map(
    ({ typeId, title, weight, counts, from }) => ({ typeId, title, weight, counts, from }),
  );
}
