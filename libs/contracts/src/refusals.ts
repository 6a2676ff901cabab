import { diaryRefusals } from './diary/refusals.ts';
import { gatewayRefusals } from './gateway/refusals.ts';
import { identityRefusals } from './identity/refusals.ts';
import { journalRefusals } from './journal/refusals.ts';
import { messagingRefusals } from './messaging/refusals.ts';
import { registryRefusals } from './registry/refusals.ts';
import type { RefusalText } from './refusal-text.ts';

/** Refusals of the bus itself, the same in every service. */
const busRefusals = {
  malformed: { kind: 'malformed', ru: 'Запрос составлен неверно: {fault}', en: 'The request is malformed: {fault}' },
  'unknown-caller': {
    kind: 'unknown-caller',
    ru: 'Сеанс завершён. Войдите снова.',
    en: 'Session ended. Sign in again.',
  },
  'token-stale': { kind: 'unknown-caller', ru: 'Права изменились. Повторите.', en: 'Rights have changed. Try again.' },
  forbidden: { kind: 'forbidden', ru: 'У вас нет права на это действие.', en: 'You may not do this.' },
  'not-found': { kind: 'absent', ru: 'Не найдено.', en: 'Not found.' },
  conflict: {
    kind: 'conflict',
    ru: 'Под этим номером уже принята другая команда. Обновите страницу.',
    en: 'Another command was already accepted under this id. Reload the page.',
  },
  'command-too-old': {
    kind: 'conflict',
    ru: 'Изменение пролежало неотправленным больше 29 дней и не принято. Введите его заново.',
    en: 'The change waited unsent for more than 29 days and was not taken. Enter it again.',
  },
  'too-large': { kind: 'malformed', ru: 'Слишком большой запрос.', en: 'The request is too large.' },
  overloaded: {
    kind: 'busy',
    ru: 'Сейчас много запросов. Повторяем сами.',
    en: 'Many requests right now. Retrying by itself.',
  },
  deadline: { kind: 'busy', ru: 'Ответ не пришёл вовремя. Повторите.', en: 'No answer in time. Try again.' },
  unavailable: {
    kind: 'busy',
    ru: 'Служба недоступна. Повторите через минуту.',
    en: 'The service is away. Try in a minute.',
  },
  internal: { kind: 'broken', ru: 'Ошибка. Мы уже знаем. Код {trace}.', en: 'Error. We know already. Code {trace}.' },
} as const satisfies Record<string, RefusalText>;

/** The catalogue: every expected "no" of Parta, its kind and its words. A code is never renamed or used again. */
export const REFUSALS = {
  ...busRefusals,
  ...registryRefusals,
  ...identityRefusals,
  ...journalRefusals,
  ...diaryRefusals,
  ...messagingRefusals,
  ...gatewayRefusals,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** The refusals that any request may meet before its handler runs. */
export const BUS_REFUSALS = Object.keys(busRefusals) as (keyof typeof busRefusals)[];

/** The expected "no". Thrown by rules and collections; whatever else is thrown is a bug or the weather. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** What the asker needs to mend it: row, field, the value that stands. Never of a foreign object. */
    readonly details?: unknown,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
