import type { RefusalText } from '../../refusal-text.ts';

/** Why a substitution is not taken. */
export const substitutionsRefusals = {
  'lesson-over': {
    kind: 'rule',
    ru: 'Этот урок уже прошёл. Кто его провёл, отметьте назначением.',
    en: 'The lesson is over. Appoint whoever gave it.',
  },
  'lesson-has-teacher': {
    kind: 'rule',
    ru: 'У этого урока есть учитель. Спрашивать можно, когда о его отсутствии сообщено.',
    en: 'The lesson has its teacher. Colleagues are asked once an absence is reported.',
  },
  'request-stands': {
    kind: 'conflict',
    ru: 'Этого учителя уже спросили об этом уроке. Дождитесь ответа или спросите другого.',
    en: 'This teacher was asked about the lesson already. Wait for the answer, or ask another one.',
  },
  'request-over': {
    kind: 'rule',
    ru: 'Об этом уроке уже решили без Вас. Отвечать не нужно.',
    en: 'The lesson was seen to meanwhile. No answer is needed.',
  },
  'teacher-busy': {
    kind: 'rule',
    ru: 'У этого учителя в это время другой урок. Выберите другого.',
    en: 'This teacher gives another lesson at that time. Choose somebody else.',
  },
  'teacher-absent': {
    kind: 'rule',
    ru: 'Этот учитель в это время отсутствует. Выберите другого.',
    en: 'This teacher is away at that time. Choose somebody else.',
  },
  'class-busy': {
    kind: 'rule',
    ru: 'У этих учеников в это время другой урок. Выберите другое время.',
    en: 'These pupils have another lesson at that time. Choose another time.',
  },
  'merge-impossible': {
    kind: 'rule',
    ru: 'С этим уроком объединить нельзя: он в другое время, отменён или в нём те же ученики.',
    en: 'The lesson cannot be joined: it is at another time, cancelled, or has the same pupils.',
  },
  'substitution-kind-off': {
    kind: 'rule',
    ru: 'Такой вид замены в школе не применяют. Его включает администратор дневника в настройках.',
    en: 'The school does not use this kind of substitution. Its administrator allows it in the settings.',
  },
} as const satisfies Record<string, RefusalText>;
