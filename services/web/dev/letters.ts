import type {
  AudiencePreviewAnswer,
  ConversationAnswer,
  FeedAnswer,
  InboxAnswer,
  OutboxAnswer,
  PossibleRecipientsAnswer,
} from '@parta/contracts';
import type { Who } from './answers.ts';
import { COLLEAGUE, CONVERSATION, GROUP, GUARDIAN, id, TEACHER, TIMOFEI } from './ids.ts';

const SUBJECT = 'Контрольная по алгебре';
const ASKED = 'Здравствуйте! Тимофей болел и пропустил контрольную. Когда её можно написать?';
const ANSWERED = 'Приходите в среду после шестого урока, в кабинет 214.';

const inbox: InboxAnswer = {
  conversations: [
    {
      ...{ conversationId: CONVERSATION, childId: TIMOFEI, subject: SUBJECT, unread: 1 },
      last: { authorId: TEACHER, as: 'teacher', beginning: ANSWERED, at: '2026-11-18T09:12:00.000Z' },
    },
  ],
  next: null,
};

const outbox: OutboxAnswer = {
  letters: [
    {
      ...{ id: id(8, 2), subject: SUBJECT, beginning: ASKED, at: '2026-11-17T16:40:00.000Z', recipients: 3, read: 2 },
      conversations: [{ conversationId: CONVERSATION, childId: TIMOFEI }],
    },
  ],
  next: null,
};

const conversation: ConversationAnswer = {
  ...{ conversationId: CONVERSATION, childId: TIMOFEI, subject: SUBJECT, closed: null, readSeq: 2, hasEarlier: false },
  people: [
    { personId: GUARDIAN, as: 'guardian' },
    { personId: TEACHER, as: 'teacher' },
    { personId: COLLEAGUE, as: 'classTeacher' },
  ],
  messages: [
    {
      ...{
        messageId: id(8, 2),
        seq: 1,
        authorId: GUARDIAN,
        as: 'guardian',
        body: ASKED,
        at: '2026-11-17T16:40:00.000Z',
      },
      readBy: [],
    },
    {
      ...{
        messageId: id(8, 3),
        seq: 2,
        authorId: TEACHER,
        as: 'teacher',
        body: ANSWERED,
        at: '2026-11-18T09:12:00.000Z',
      },
      readBy: [{ personId: GUARDIAN, at: '2026-11-18T09:30:00.000Z' }],
    },
  ],
};

const feed: FeedAnswer = {
  announcements: [
    {
      ...{ announcementId: id(8, 4), n: 1, title: 'Родительское собрание в пятницу', authorId: COLLEAGUE },
      scope: { kind: 'class', id: id(3, 90), title: '8 «Б»', subject: '' },
      body: 'Собираемся в 18:30, кабинет 214.\n\nКто не сможет прийти, напишите, пожалуйста.',
      ...{ at: '2026-11-18T06:05:00.000Z', childIds: [TIMOFEI], isNew: true },
    },
  ],
  next: null,
};

const preview: AudiencePreviewAnswer = {
  ...{ count: 2, guardians: 1, staff: 1, unreached: [] },
  people: [
    { personId: GUARDIAN, as: 'guardian', childIds: [TIMOFEI] },
    { personId: COLLEAGUE, as: 'classTeacher', childIds: [TIMOFEI] },
  ],
};

const recipients = (who: Who): PossibleRecipientsAnswer => ({
  staff:
    who === 'guardian'
      ? [
          { personId: COLLEAGUE, as: 'classTeacher', subjects: [] },
          { personId: TEACHER, as: 'teacher', subjects: ['Алгебра'] },
        ]
      : [],
  office: who === 'guardian',
  audiences: who === 'guardian' ? [] : [{ kind: 'group', id: GROUP, title: '8 «Б»', subject: 'Алгебра' }],
});

/** Letters and announcements of the fixture; undefined for every other path. */
export function mailOf(who: Who, path: string): unknown {
  const answers: Record<string, unknown> = {
    '/letters/inbox': inbox,
    '/letters/outbox': outbox,
    '/letters/unread': { letters: 1, announcements: 1 },
    '/letters/recipients': recipients(who),
    '/letters/previews': preview,
    [`/letters/conversations/${CONVERSATION}`]: conversation,
    '/letters/messages': { messageId: id(8, 5), seq: 3 },
    '/letters': { letterId: id(8, 6), conversationIds: [CONVERSATION], recipients: 2 },
    '/letters/read': {},
    '/announcements': feed,
    '/announcements/read': {},
    [`/announcements/${id(8, 4)}/readers`]: { audience: 1, read: 0, people: [] },
  };
  return answers[path];
}
