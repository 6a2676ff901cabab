import type { EntityManager } from 'typeorm';
import type { NewConversation } from '../domain/message.ts';
import type { Thread } from '../domain/thread.ts';
import type { Writer } from '../domain/writer.ts';
import { instant, json } from './sql.ts';

/** A conversation as it stands. */
export type Conversation = Thread & { conversationId: string; schoolId: string; subject: string; lastSeq: number };
/** A line of the inbox before it is known whether its reader may still open it. */
export type Received = Conversation & {
  unread: number;
  at: string;
  last: {
    authorId: string;
    as: 'guardian' | 'classTeacher' | 'teacher' | 'administration';
    beginning: string;
    at: string;
  };
};
type Page = { before: { at: string; id: string } | null; limit: number };

const CONVERSATION = `c.conversation_id as "conversationId", c.school_id as "schoolId", c.child_id as "childId", c.subject,
  to_json(c.staff_ids) as "staffIds", c.office, c.last_seq as "lastSeq"`;
/** Messages addressed to a participant beyond how far they have read; counted by ranges, never by messages. */
const UNREAD = `(select coalesce(sum(greatest(0, upper(r) - greatest(lower(r), p.read_seq + 1))), 0)::int
  from unnest(p.heard) as r)`;

export class Conversations {
  constructor(private readonly manager: EntityManager) {}

  async open(conversations: readonly NewConversation[], now: string): Promise<void> {
    await this.manager.query(
      `insert into conversation (conversation_id, school_id, child_id, subject, staff_ids, office, created_by, created_at, last_seq, last_at)
       select "conversationId", "schoolId", "childId", subject, "staffIds", office, "createdBy", $2, 0, $2
       from jsonb_to_recordset($1) as c ("conversationId" uuid, "schoolId" text, "childId" uuid, subject text,
         "staffIds" uuid[], office boolean, "createdBy" uuid)`,
      [json(conversations), now],
    );
  }

  /** The conversation, or undefined; locked, so that messages are numbered without a gap. */
  lockedOne(conversationId: string): Promise<Conversation | undefined> {
    return this.one(conversationId, 'for update');
  }

  async one(conversationId: string, lock: 'for update' | '' = ''): Promise<Conversation | undefined> {
    const [row] = (await this.manager.query(
      `select ${CONVERSATION} from conversation c where conversation_id = $1 ${lock}`,
      [conversationId],
    )) as [Conversation?];
    return row;
  }

  /** Conversations in which others wrote to this person on this side, the newest first. */
  receivedBy(personId: string, side: Writer['side'], { before, limit }: Page): Promise<Received[]> {
    return this.manager.query(
      `select ${CONVERSATION}, ${UNREAD} as unread, ${instant('p.last_heard_at')} as at, l.last
       from participant p join conversation c using (conversation_id) cross join lateral (
         select json_build_object('authorId', author_id, 'as', author_as, 'beginning', left(body, 160), 'at', ${instant('m.at')}) as last
         from message m where m.conversation_id = p.conversation_id and m.seq <@ p.heard and m.author_id <> $1
         order by m.seq desc limit 1) l
       where p.person_id = $1 and p.last_heard_at is not null and (p.as_role = 'guardian') = ($2 = 'family')
         and ($3::timestamptz is null or (p.last_heard_at, p.conversation_id) < ($3, $4::uuid))
       order by p.last_heard_at desc, p.conversation_id desc limit $5`,
      [personId, side, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  /** Conversations with something unread, at most 100. */
  unreadBy(personId: string, side: Writer['side']): Promise<(Conversation & { unread: number })[]> {
    return this.manager.query(
      `select ${CONVERSATION}, ${UNREAD} as unread from participant p join conversation c using (conversation_id)
       where p.person_id = $1 and upper(p.heard) - 1 > p.read_seq and (p.as_role = 'guardian') = ($2 = 'family')
       order by p.last_heard_at desc limit 100`,
      [personId, side],
    );
  }
}
