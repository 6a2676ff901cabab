import type { EntityManager } from 'typeorm';
import type { Work } from '../domain/rows.ts';
import { columns, instant } from './sql.ts';

export class Works {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Writes works, each once. A work known from its marks alone (`ver` 0) follows them; a planned one only its own facts.
   * Answers the works that are worth something else now.
   */
  async put(works: readonly Work[]): Promise<string[]> {
    const rows = (await this.manager.query(
      `insert into work (work_id, lesson_id, type_title, title, weight, counts, ver, at)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::boolean[], $7::int[], $8::timestamptz[])
       on conflict (work_id) do update set type_title = excluded.type_title, title = excluded.title, weight = excluded.weight,
         counts = excluded.counts, ver = excluded.ver, at = excluded.at
       where work.ver < excluded.ver or (work.ver = 0 and excluded.ver = 0
         and (work.type_title, work.title, work.weight, work.counts)
           is distinct from (excluded.type_title, excluded.title, excluded.weight, excluded.counts))
       returning work_id as "workId"`,
      columns(works, 'workId', 'lessonId', 'typeTitle', 'title', 'weight', 'counts', 'ver', 'at'),
    )) as { workId: string }[];
    return rows.map(({ workId }) => workId);
  }

  ofLessons(lessonIds: readonly string[]): Promise<Work[]> {
    return this.manager.query(
      `select work_id as "workId", lesson_id as "lessonId", type_title as "typeTitle", title, weight, counts, ver,
         ${instant('at')} as at from work where lesson_id = any($1)`,
      [lessonIds],
    );
  }
}
