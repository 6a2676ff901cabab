import type { DeliveryTraceAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Next, Outcome } from '../domain/after-attempt.ts';
import type { NewDelivery } from '../domain/deliveries-of.ts';
import type { Line, Telling } from '../domain/telling.ts';
import { columns, instant } from './sql.ts';

/** A letter in the hands of one run of the sender. `today` is the day at the child's school. */
export type Claimed = {
  deliveryId: string;
  contactId: string;
  personId: string;
  childId: string;
  schoolId: string;
  topic: Telling['topic'];
  lines: Line[];
  /** The Monday of the week it is about; null where it is about none. */
  week: string | null;
  tries: number;
  unknowns: number;
  today: string;
};
type Answered = { deliveryId: string; tries: number; outcome: Outcome; code: string | null; text: string | null };

/** Seconds a claim holds before the wire is touched, and while the wire has the letter: longer than any send may last. */
const CLAIM = 30;
const SENDING = 120;

/** Letters, each in one state; every change of state names the states it may follow (notifications.md 10). */
export class Deliveries {
  constructor(private readonly manager: EntityManager) {}

  async put(deliveries: readonly NewDelivery[], now: string): Promise<void> {
    await this.manager.query(
      `insert into delivery (at, not_before, expires_at, channel, delivery_id, notification_id, contact_id, state, reason)
       select $1::timestamptz, $1::timestamptz, $1::timestamptz + interval '24 hours', 'email', *
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[]) on conflict (delivery_id) do nothing`,
      [now, ...columns(deliveries, 'deliveryId', 'notificationId', 'contactId', 'state', 'reason')],
    );
  }

  /** Ends letters that became too old to be sent, without having been tried just now. */
  async expire(now: string): Promise<void> {
    await this.manager.query(
      `update delivery set state = case when state = 'unknown' then 'unknown_closed' else 'expired' end
       where state in ('queued', 'unknown') and not_before <= $1 and expires_at <= $1`,
      [now],
    );
  }

  /** Letters whose sender never came back: nobody knows whether they went. */
  async giveUpLost(now: string): Promise<void> {
    await this.manager.query(
      `update delivery d set state = case when unknowns = 0 then 'unknown' else 'unknown_closed' end, reason = 'lost',
         unknowns = unknowns + 1, not_before = a.submitting_at + interval '60 seconds', claimed_by = null
       from attempt_at_delivery a
       where state = 'sending' and lease_until <= $1 and a.delivery_id = d.delivery_id and a.n = d.tries`,
      [now],
    );
  }

  /** Takes letters that are due, and those of a sender who died before it touched the wire. */
  async claim(by: string, now: string, limit: number): Promise<Claimed[]> {
    await this.manager.query(
      `update delivery set state = 'claimed', claimed_by = $1, lease_until = $2::timestamptz + make_interval(secs => ${CLAIM})
       where delivery_id in (select delivery_id from delivery
         where (state in ('queued', 'unknown') and not_before <= $2) or (state = 'claimed' and lease_until <= $2)
         order by not_before limit $3 for update skip locked)`,
      [by, now, limit],
    );
    return this.manager.query(
      `select delivery_id as "deliveryId", contact_id as "contactId", person_id as "personId", child_id as "childId",
         n.school_id as "schoolId", topic, lines, week::text as week, tries, unknowns,
         ($2::timestamptz at time zone coalesce(s.time_zone, 'Europe/Moscow'))::date::text as today
       from delivery join notification n using (notification_id) left join school s using (school_id)
       where claimed_by = $1 and state = 'claimed' order by delivery_id`,
      [by, now],
    );
  }

  /** Ends letters of this run that must not or cannot go any more. */
  async end(by: string, deliveryIds: readonly string[], state: 'suppressed' | 'failed', reason: string): Promise<void> {
    await this.manager.query(
      `update delivery set state = $3, reason = $4, claimed_by = null
       where delivery_id = any($2) and claimed_by = $1 and state = 'claimed'`,
      [by, deliveryIds, state, reason],
    );
  }

  /** Puts a letter back that could not be made: no attempt is counted, and one of unknown fate stays so. */
  async putBack(by: string, deliveryId: string, now: string): Promise<void> {
    await this.manager.query(
      `update delivery set state = case when unknowns = 0 then 'queued' else 'unknown' end, claimed_by = null,
         not_before = $3::timestamptz + interval '30 seconds'
       where delivery_id = $2 and claimed_by = $1 and state = 'claimed'`,
      [by, deliveryId, now],
    );
  }

  /** Writes the attempt before the wire is touched. Answers its number, or nothing when the claim ran out meanwhile. */
  async begin(by: string, deliveryId: string, now: string): Promise<number | undefined> {
    const [[row]] = (await this.manager.query(
      `update delivery set state = 'sending', tries = tries + 1, lease_until = $3::timestamptz + make_interval(secs => ${SENDING})
       where delivery_id = $2 and claimed_by = $1 and state = 'claimed' and lease_until > $3 returning tries`,
      [by, deliveryId, now],
    )) as [[{ tries: number }?]];
    if (!row) return undefined;
    await this.manager.query('insert into attempt_at_delivery (delivery_id, n, submitting_at) values ($1, $2, $3)', [
      deliveryId,
      row.tries,
      now,
    ]);
    return row.tries;
  }

  /** What the wire said, and how it goes on; a letter that expires before its next try ends here. */
  async answer({ deliveryId, tries, outcome, code, text }: Answered, next: Next, now: string): Promise<void> {
    await this.manager.query(
      `update attempt_at_delivery set outcome = $3, code = $4, text = $5, answered_at = $6 where delivery_id = $1 and n = $2`,
      [deliveryId, tries, outcome, code, text, now],
    );
    await this.manager.query(
      `update delivery set claimed_by = null, reason = $4, unknowns = unknowns + case when $6 = 'ambiguous' then 1 else 0 end,
         not_before = coalesce($5::timestamptz + make_interval(secs => $7), not_before),
         state = case when $3 in ('queued', 'unknown') and $5::timestamptz + make_interval(secs => $7) > expires_at
           then case when $3 = 'queued' then 'expired' else 'unknown_closed' end else $3 end
       where delivery_id = $1 and tries = $2 and state in ('sending', 'unknown')`,
      [deliveryId, tries, next.state, next.reason, now, outcome, next.waitSeconds],
    );
  }

  /** True when a letter waits for its time, for its sender, or for an answer that is overdue. */
  async areDue(now: string): Promise<boolean> {
    const [row] = (await this.manager.query(
      `select exists (select from delivery where state in ('queued', 'unknown') and not_before <= $1)
         or exists (select from delivery where state in ('claimed', 'sending') and lease_until <= $1) as due`,
      [now],
    )) as [{ due: boolean }];
    return row.due;
  }

  trace(personId: string, limit: number): Promise<DeliveryTraceAnswer['deliveries']> {
    return this.manager.query(
      `select delivery_id as "deliveryId", child_id as "childId", topic, channel, state, reason, tries, ${instant('d.at')} as at
       from delivery d join notification n using (notification_id) where person_id = $1 order by d.at desc, delivery_id limit $2`,
      [personId, limit],
    );
  }
}
