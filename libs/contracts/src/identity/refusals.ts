import type { RefusalText } from '../refusal-text.ts';

export const identityRefusals = {
  'AUTH-08': { kind: 'unknown-caller', ru: 'Сеанс завершён. Войдите снова.', en: 'Session ended. Sign in again.' },
  'AUTH-07': {
    kind: 'busy',
    ru: 'Сейчас очень много входов. Подождите немного, страница обновится сама.',
    en: 'Many sign-ins now. Wait a little, the page refreshes itself.',
  },
  'PORT-01': {
    kind: 'outside',
    ru: 'Вход через портал временно недоступен по нашей вине. Мы уже разбираемся. Код {trace}.',
    en: 'Portal sign-in fails on our side. We are on it. Code {trace}.',
  },
  'PORT-02': {
    kind: 'rule',
    ru: 'Вы отказались передать данные. Без ФИО и СНИЛС связать дневник нельзя.',
    en: 'You declined. Linking needs name and SNILS.',
  },
  'PORT-03': {
    kind: 'busy',
    ru: 'Портал не отвечает. Попробуйте через несколько минут.',
    en: 'The portal does not answer. Try in a few minutes.',
  },
  'PORT-04': {
    kind: 'malformed',
    ru: 'Ссылка входа устарела или открыта в другом браузере. Начните вход заново.',
    en: 'Stale link or another browser. Start again.',
  },
  'PORT-05': {
    kind: 'forbidden',
    ru: 'Включите на портале вход с подтверждением и повторите.',
    en: 'Turn on two-step sign-in at the portal.',
  },
  'PORT-06': {
    kind: 'forbidden',
    ru: 'Нужна подтверждённая учётная запись портала (до 14 лет детская или упрощённая). Подтвердить её можно в банке, МФЦ или по почте.',
    en: 'A verified portal account is needed (under 14: child or simplified). It can be verified at a bank, a public service centre or by post.',
  },
  'LINK-01': {
    kind: 'absent',
    ru: 'Ваш дневник не найден. Сверьте ФИО и СНИЛС на портале с данными, переданными в школу.',
    en: "Diary not found. Compare name and SNILS at the portal with the school's data.",
  },
  'LINK-03': {
    kind: 'conflict',
    ru: 'Этот дневник уже связан с другой учётной записью портала. Если это не вы, сообщите в школу.',
    en: 'Diary linked to another portal account. Not you? Tell the school.',
  },
  'LINK-04': {
    kind: 'conflict',
    ru: 'Эта учётная запись портала уже связана с другим дневником.',
    en: 'Portal account linked to another diary.',
  },
  'LINK-07': {
    kind: 'forbidden',
    ru: 'Данные на портале изменились. Подтвердите их в школе; до этого доступ приостановлен.',
    en: 'Portal data changed. Confirm at school; access is paused.',
  },
  'FEED-01': {
    kind: 'conflict',
    ru: 'Открыто уже пять адресов календаря. Закройте тот, которым не пользуетесь.',
    en: 'Five calendar addresses are open already. Close one you do not use.',
  },
  'ACC-02': {
    kind: 'unknown-caller',
    ru: 'Подтвердите личность: войдите ещё раз.',
    en: 'Confirm who you are: sign in again.',
  },
  'TRUST-05': {
    kind: 'forbidden',
    ru: 'Доверенное лицо не может подписывать дневник. Это делает родитель или законный представитель.',
    en: 'A trusted person cannot sign the diary. A parent or legal guardian does.',
  },
  'ROLE-01': { kind: 'forbidden', ru: 'Роль больше не действует.', en: 'The role has ended.' },
  'ROLE-03': {
    kind: 'unknown-caller',
    ru: 'Роль сменена в другой вкладке. Обновите страницу.',
    en: 'Role changed in another tab. Reload.',
  },
} as const satisfies Record<string, RefusalText>;
