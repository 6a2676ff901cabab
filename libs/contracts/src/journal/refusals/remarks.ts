import type { RefusalText } from '../../refusal-text.ts';

/** Why remarks are not taken. */
export const remarksRefusals = {
  'remark-kind-unknown': {
    kind: 'rule',
    ru: 'Такого вида замечаний в школе нет. Обновите страницу и выберите другой.',
    en: 'The school has no such kind of remark. Reload the page and choose another.',
  },
  'remark-without-text': {
    kind: 'rule',
    ru: 'Напишите, о чём это замечание или за что похвала.',
    en: 'Write what the remark or the praise is about.',
  },
  'remark-changed': {
    kind: 'conflict',
    ru: 'Это замечание уже изменил кто-то другой. Обновите страницу.',
    en: 'Somebody else has changed this remark. Reload the page.',
  },
  'week-remark-closed': {
    kind: 'rule',
    ru: 'Запись под неделей делают в течение этой недели и четырёх следующих. Более раннее уже не изменить.',
    en: 'Words under a week are written during that week and the four after it. Earlier ones can no longer be changed.',
  },
} as const satisfies Record<string, RefusalText>;
