import type { MyNotificationsAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Telling } from '../domain/telling.ts';
import { columns, instant } from './sql.ts';

/** The inbox everyone has (N-49). */
export class Notices {
  constructor(private readonly manager: EntityManager) {}

  async put(tellings: readonly Telling[], now: string): Promise<void> {
    const rows = tellings.map(({ week = null, ...telling }) => ({
      ...telling,
      week,
      lines: JSON.stringify(telling.lines),
    }));
    await this.manager.query(
      `insert into notification (at, notification_id, person_id, child_id, school_id, topic, lines, week)
       select $1::timestamptz, * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::jsonb[], $8::date[])
       on conflict (notification_id) do nothing`,
      [now, ...columns(rows, 'notificationId', 'personId', 'childId', 'schoolId', 'topic', 'lines', 'week')],
    );
  }

  /** What a person was told, newest first: of nobody in particular, of these children, and where it is said, letters about any pupil. */
  ofPerson(
    personId: string,
    { children, lettersOfAll }: { children: string[]; lettersOfAll: boolean },
  ): Promise<MyNotificationsAnswer['notifications']> {
    return this.manager.query(
      `select notification_id as "notificationId", child_id as "childId", topic, ${instant('at')} as at,
         case when topic like 'schedule.%' then '[]' else lines end as lines,
         case when topic like 'schedule.%' then lines else '[]' end as lessons, week::text as week
       from notification where person_id = $1
         and (child_id is null or child_id = any($2) or ($3 and topic = 'message.waiting'))
       order by notification.at desc, notification_id limit 100`,
      [personId, children, lettersOfAll],
    );
  }
}
