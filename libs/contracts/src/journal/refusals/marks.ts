import type { RefusalText } from '../../refusal-text.ts';

/** Why marks are not taken. */
export const marksRefusals = {
  'pupil-not-in-lesson': {
    kind: 'rule',
    ru: 'Этот ученик в день урока не учился в группе.',
    en: 'This pupil did not belong to the group on the day of the lesson.',
  },
  'changed-meanwhile': {
    kind: 'conflict',
    ru: 'Пока вы вводили, отметку изменил другой сотрудник.',
    en: 'Somebody else changed the mark meanwhile.',
  },
  'value-not-in-scale': {
    kind: 'rule',
    ru: 'Такой отметки нет в шкале предмета.',
    en: 'The scale of the subject has no such mark.',
  },
  'work-unknown': { kind: 'rule', ru: 'Такой работы у этого урока нет.', en: 'The lesson has no such work.' },
  'own-child': {
    kind: 'forbidden',
    ru: 'Своему ребёнку отметки ставит другой учитель.',
    en: "Another teacher marks one's own child.",
  },
  'mark-beside-absence': {
    kind: 'rule',
    ru: 'Ученик на этом уроке отсутствовал. Исправьте посещаемость или выберите работу, сданную позже.',
    en: 'The pupil was absent from this lesson. Correct the attendance, or choose a work handed in later.',
  },
  'retake-unfit': {
    kind: 'rule',
    ru: 'Пересдать можно только более раннюю отметку этого же ученика в этом журнале. Выберите её ещё раз.',
    en: 'Only an earlier mark of the same pupil in this journal can be retaken. Choose it again.',
  },
  'due-too-early': {
    kind: 'rule',
    ru: 'Срок сдачи не может быть раньше урока. Укажите более позднюю дату.',
    en: 'A work cannot be due before its lesson. Give a later date.',
  },
} as const satisfies Record<string, RefusalText>;
