import type { RefusalText } from '../refusal-text.ts';

export const messagingRefusals = {
  'may-not-write': {
    kind: 'rule',
    ru: 'Этому человеку написать отсюда нельзя. Выберите учителя, классного руководителя или администрацию из списка.',
    en: 'You may not write to this person here. Choose a teacher, the class teacher or the administration from the list.',
  },
  'needs-guardian': {
    kind: 'rule',
    ru: 'У ученика нет родителей, которым можно написать. Обратитесь в администрацию школы.',
    en: 'The pupil has no guardian who can be written to. Turn to the administration of the school.',
  },
  'audience-changed': {
    kind: 'conflict',
    ru: 'Состав получателей изменился: теперь их {n}. Проверьте список и отправьте ещё раз.',
    en: 'The recipients have changed: there are {n} now. Check the list and send again.',
  },
  'audience-empty': {
    kind: 'rule',
    ru: 'Получателей нет: ни у кого из этих учеников в школе не записаны родители.',
    en: 'There is nobody to write to: none of these pupils has a guardian on record.',
  },
  'conversation-closed': {
    kind: 'rule',
    ru: 'Переписка закрыта {date}: ученик больше не учится в этой школе. Прочитать её можно и дальше.',
    en: 'This conversation was closed on {date}: the pupil has left the school. It can still be read.',
  },
  'recipients-too-many': {
    kind: 'too-many',
    ru: 'За сутки вне своих классов можно написать {most} получателям, с этим письмом было бы {n}. Отправьте объявление или продолжите завтра.',
    en: 'Within a day one may write to {most} recipients outside of the own classes; this would make {n}. Publish an announcement, or go on tomorrow.',
  },
  'slow-down': {
    kind: 'too-many',
    ru: 'За сутки можно начать {most} новых переписок. Продолжите одну из начатых или напишите завтра.',
    en: 'Within a day one may begin {most} conversations. Go on with one of them, or write tomorrow.',
  },
} as const satisfies Record<string, RefusalText>;
