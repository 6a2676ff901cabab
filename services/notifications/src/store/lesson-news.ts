import type { EntityManager } from 'typeorm';
import type { LessonNews, LessonStand, LessonTelling, SettledLessonNews } from '../domain/lesson-news.ts';
import { columns, instant } from './sql.ts';

const NEWS = `news_id as "newsId", n.school_id as "schoolId", was, now, concerned, by_id as by, ver,
  ${instant('first_at')} as "firstAt", ${instant('changed_at')} as "changedAt"`;

/** Changes of lessons for their teachers, while they settle and after they were decided. */
export class LessonNewsOfTeachers {
  constructor(private readonly manager: EntityManager) {}

  /** What waits about a lesson, locked: whoever tells it waits until the fact at hand has joined it. */
  async waitingOf(lessonId: string): Promise<LessonNews | null> {
    const [news] = (await this.manager.query(
      `select ${NEWS} from lesson_news n where lesson_id = $1 and state = 'waiting' for update`,
      [lessonId],
    )) as LessonNews[];
    return news ?? null;
  }

  /** How its teachers were told that the lesson stands. */
  async toldOf(lessonId: string): Promise<LessonStand | null> {
    const [told] = (await this.manager.query(
      `select now from lesson_news where lesson_id = $1 and state = 'told' order by decided_at desc, ver desc limit 1`,
      [lessonId],
    )) as { now: LessonStand }[];
    return told?.now ?? null;
  }

  async put({ newsId, schoolId, was, now, concerned, by, ver, firstAt, changedAt }: LessonNews): Promise<void> {
    await this.manager.query(
      `insert into lesson_news (news_id, school_id, lesson_id, was, now, concerned, by_id, ver, first_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (news_id) do update set now = excluded.now, concerned = excluded.concerned, by_id = excluded.by_id,
         ver = excluded.ver, changed_at = excluded.changed_at where lesson_news.state = 'waiting' and lesson_news.ver < excluded.ver`,
      [
        newsId,
        schoolId,
        now.lessonId,
        JSON.stringify(was),
        JSON.stringify(now),
        concerned,
        by,
        ver,
        firstAt,
        changedAt,
      ],
    );
  }

  /** News that rested for `settle` seconds, or waited for twice as long, locked, with the day it is at its school. */
  settledAt(now: string, settle: number): Promise<SettledLessonNews[]> {
    return this.manager.query(
      `select ${NEWS}, ($1::timestamptz at time zone coalesce(s.time_zone, 'Europe/Moscow'))::date::text as today
       from lesson_news n left join school s using (school_id)
       where state = 'waiting' and (changed_at <= $1::timestamptz - make_interval(secs => $2)
         or first_at <= $1::timestamptz - make_interval(secs => 2 * $2))
       order by news_id limit 500 for update of n`,
      [now, settle],
    ) as Promise<SettledLessonNews[]>;
  }

  async areDue(now: string, settle: number): Promise<boolean> {
    const rows = (await this.manager.query(
      `select from lesson_news where state = 'waiting' and (changed_at <= $1::timestamptz - make_interval(secs => $2)
         or first_at <= $1::timestamptz - make_interval(secs => 2 * $2)) limit 1`,
      [now, settle],
    )) as unknown[];
    return rows.length > 0;
  }

  /** The inbox rows of what is told, and the decision about each piece of news. */
  async close(
    settled: readonly SettledLessonNews[],
    { tellings, silent }: { tellings: readonly LessonTelling[]; silent: readonly { newsId: string; reason: string }[] },
    now: string,
  ): Promise<void> {
    const rows = tellings.map((telling) => ({ ...telling, lines: JSON.stringify(telling.lines) }));
    await this.manager.query(
      `insert into notification (at, notification_id, person_id, school_id, topic, lines)
       select $1::timestamptz, * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[])
       on conflict (notification_id) do nothing`,
      [now, ...columns(rows, 'notificationId', 'personId', 'schoolId', 'topic', 'lines')],
    );
    await this.manager.query(`update lesson_news set state = 'told', decided_at = $2 where news_id = any($1)`, [
      settled.map(({ newsId }) => newsId),
      now,
    ]);
    await this.manager.query(
      `update lesson_news set state = 'suppressed', reason = s.reason from unnest($1::uuid[], $2::text[]) as s (id, reason)
       where news_id = s.id`,
      columns(silent, 'newsId', 'reason'),
    );
  }
}
