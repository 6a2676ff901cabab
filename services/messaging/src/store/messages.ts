import type { ConversationAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { NewMessage } from '../domain/message.ts';
import { instant, json } from './sql.ts';

type Read = { messages: ConversationAnswer['messages']; readSeq: number };

/** Messages, and how far everybody has heard and read them. */
export class Messages {
  constructor(private readonly manager: EntityManager) {}

  /** Posts messages of different conversations, each as the next of its own: to its recipients, and to its author as read. */
  async post(messages: readonly NewMessage[], now: string): Promise<void> {
    const given = messages.map(({ author, recipients, ...message }) => ({
      ...message,
      ...{ authorId: author.personId, authorAs: author.as },
      parties: [author, ...recipients],
    }));
    await this.manager.query(
      `with given as (select * from jsonb_to_recordset($1) as m ("conversationId" uuid, seq int, "messageId" uuid, "letterId" uuid,
          "authorId" uuid, "authorAs" text, body text)),
        posted as (update conversation c set last_seq = g.seq, last_at = $2 from given g where c.conversation_id = g."conversationId")
       insert into message (conversation_id, seq, message_id, letter_id, author_id, author_as, body, at)
       select "conversationId", seq, "messageId", "letterId", "authorId", "authorAs", body, $2 from given`,
      [json(given), now],
    );
    await this.address(given, now);
  }

  /** Joining, each hears from this message on; what a person heard once is never taken from the list. */
  private async address(given: readonly { parties: readonly unknown[] }[], now: string): Promise<void> {
    await this.manager.query(
      `insert into participant as p (conversation_id, person_id, as_role, heard, last_heard_at, read_seq, read_at)
       select "conversationId", "personId", "as", int4multirange(int4range(seq, seq, '[]')),
         case when "personId" <> "authorId" then $2::timestamptz end,
         case when "personId" = "authorId" then seq else 0 end, case when "personId" = "authorId" then $2::timestamptz end
       from jsonb_to_recordset($1) as m ("conversationId" uuid, seq int, "authorId" uuid, parties jsonb),
         jsonb_to_recordset(parties) as party ("personId" uuid, "as" text)
       on conflict (conversation_id, person_id) do update set as_role = excluded.as_role, heard = p.heard + excluded.heard,
         last_heard_at = coalesce(excluded.last_heard_at, p.last_heard_at),
         read_seq = greatest(p.read_seq, excluded.read_seq), read_at = coalesce(excluded.read_at, p.read_at)`,
      [json(given), now],
    );
  }

  /** The number of an answer that stands already, or undefined. */
  async seqOf(messageId: string): Promise<number | undefined> {
    const [row] = (await this.manager.query('select seq from message where message_id = $1', [messageId])) as [
      { seq: number }?,
    ];
    return row?.seq;
  }

  /** Moves how far somebody has read, never back and never beyond what they heard. Answers where it came to, if it moved. */
  async markRead(conversationId: string, personId: string, upToSeq: number, now: string): Promise<number | undefined> {
    const [[moved]] = (await this.manager.query(
      `update participant set read_seq = least($3, upper(heard) - 1), read_at = $4
       where conversation_id = $1 and person_id = $2 and read_seq < least($3, upper(heard) - 1)
       returning read_seq as seq`,
      [conversationId, personId, upToSeq, now],
    )) as [[{ seq: number }?]];
    return moved?.seq;
  }

  /** The newest messages below `before` that were addressed to this person, oldest first. */
  async heardBy(personId: string, conversationId: string, before: number, limit: number): Promise<Read> {
    const messages = (await this.manager.query(
      `select m.message_id as "messageId", m.seq, m.author_id as "authorId", m.author_as as "as", m.body, ${instant('m.at')} as at,
         case when m.author_id <> $1 then '[]' else coalesce((
           select json_agg(json_build_object('personId', r.person_id, 'at', ${instant('r.read_at')}) order by r.read_at, r.person_id)
           from participant r where r.conversation_id = $2 and r.person_id <> $1 and m.seq <@ r.heard and r.read_seq >= m.seq), '[]')
         end as "readBy"
       from participant p join message m using (conversation_id)
       where p.person_id = $1 and p.conversation_id = $2 and m.seq <@ p.heard and m.seq < $3 order by m.seq desc limit $4`,
      [personId, conversationId, before, limit],
    )) as ConversationAnswer['messages'];
    const [own] = (await this.manager.query(
      'select read_seq as "readSeq" from participant where person_id = $1 and conversation_id = $2',
      [personId, conversationId],
    )) as [{ readSeq: number }?];
    return { messages: messages.toReversed(), readSeq: own?.readSeq ?? 0 };
  }
}
