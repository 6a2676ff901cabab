import type { OutboxAnswer, StartConversationAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { ReadyLetter } from '../domain/message.ts';
import type { Written } from '../domain/limits.ts';
import type { Writer } from '../domain/writer.ts';
import { instant } from './sql.ts';

type Kept = { letterId: string; authorId: string; schoolId: string; subject: string };
type Page = { before: { at: string; id: string } | null; limit: number };

/** What people wrote: letters as a whole, and the outbox. */
export class Letters {
  constructor(private readonly manager: EntityManager) {}

  /** One writer's letters come one after another: of a letter sent twice at once the second finds the first. */
  async turnOf(authorId: string): Promise<void> {
    await this.manager.query(`select pg_advisory_xact_lock(hashtextextended('letters of ' || $1, 0))`, [authorId]);
  }

  /** What was answered when this letter was sent, or undefined while it was not. */
  async answerOf(letterId: string): Promise<StartConversationAnswer | undefined> {
    const [row] = (await this.manager.query(
      `select letter_id as "letterId", to_json(conversation_ids) as "conversationIds", recipients from letter where letter_id = $1`,
      [letterId],
    )) as [StartConversationAnswer?];
    return row;
  }

  async put({ letterId, authorId, schoolId, subject }: Kept, ready: ReadyLetter, now: string): Promise<void> {
    const { conversations, recipientIds, amount } = ready;
    await this.manager.query(
      `insert into letter (letter_id, author_id, school_id, subject, conversation_ids, recipients, outside, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[letterId, authorId, schoolId, subject],
        ...[conversations.map(({ conversationId }) => conversationId), recipientIds.length, amount.outside, now],
      ],
    );
  }

  /** What somebody wrote within 24 hours before `now`. */
  async writtenBefore(authorId: string, now: string): Promise<Written> {
    const [row] = (await this.manager.query(
      `select coalesce(sum(cardinality(conversation_ids)), 0)::int as threads, coalesce(sum(outside), 0)::int as outside
       from letter where author_id = $1 and at > $2::timestamptz - interval '24 hours'`,
      [authorId, now],
    )) as [Written];
    return row;
  }

  /** What somebody wrote on this side, newest first: a letter once, however many conversations it opened. */
  outboxOf(authorId: string, side: Writer['side'], { before, limit }: Page): Promise<OutboxAnswer['letters']> {
    return this.manager.query(
      `with sent as (
         select coalesce(letter_id, message_id) as id, at, min(left(body, 160)) as beginning,
           array_agg(conversation_id order by conversation_id) as conversations, min(seq) as seq
         from message where author_id = $1 and (author_as = 'guardian') = ($2 = 'family')
           and ($3::timestamptz is null or (at, coalesce(letter_id, message_id)) < ($3, $4::uuid))
         group by 1, 2 order by at desc, id desc limit $5)
       select s.id, s.beginning, ${instant('s.at')} as at, (array_agg(c.subject))[1] as subject,
         json_agg(json_build_object('conversationId', c.conversation_id, 'childId', c.child_id) order by c.child_id) as conversations,
         (select count(distinct person_id)::int from participant p where p.conversation_id = any(s.conversations)
            and s.seq <@ p.heard and p.person_id <> $1) as recipients,
         (select count(distinct person_id)::int from participant p where p.conversation_id = any(s.conversations)
            and s.seq <@ p.heard and p.person_id <> $1 and p.read_seq >= s.seq) as read
       from sent s join conversation c on c.conversation_id = any(s.conversations)
       group by s.id, s.beginning, s.at, s.conversations, s.seq order by s.at desc, s.id desc`,
      [authorId, side, before?.at ?? null, before?.id ?? null, limit],
    );
  }
}
