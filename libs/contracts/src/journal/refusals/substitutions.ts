import type { RefusalText } from '../../refusal-text.ts';

/** Why a substitution is not taken. */
export const substitutionsRefusals = {
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
