import type { WorkPlanned } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Work } from '../domain/rows.ts';
import type { MarkedWork } from '../domain/works-of-marks.ts';
import { columns, instant } from './sql.ts';

export class Works {
  constructor(private readonly manager: EntityManager) {}

  /** A planned work follows its own facts alone. Each work once. */
  async plan(works: readonly (WorkPlanned & { at: string })[]): Promise<void> {
    await this.manager.query(
      `insert into work (work_id, lesson_id, type_title, title, weight, counts, ver, at)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::boolean[], $7::int[], $8::timestamptz[])
       on conflict (work_id) do update set type_title = excluded.type_title, title = excluded.title, weight = excluded.weight,
         counts = excluded.counts, ver = excluded.ver, at = excluded.at where work.ver < excluded.ver`,
      columns(works, 'workId', 'lessonId', 'typeTitle', 'title', 'weight', 'counts', 'ver', 'at'),
    );
  }

  /**
   * Marks of these works stand, each work once. One that was never planned is worth what its marks say. Answers the lessons
   * in which a work looks different now.
   */
  async mark(works: readonly MarkedWork[]): Promise<string[]> {
    const rows = (await this.manager.query(
      `insert into work (work_id, lesson_id, type_title, title, weight, counts, at, ver, marked)
       select *, 0, true from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::int[], $6::boolean[], $7::timestamptz[])
       on conflict (work_id) do update set marked = true,
         ${['type_title', 'title', 'weight', 'counts'].map(unlessPlanned).join(', ')}
       where not work.marked or (work.ver = 0 and (work.type_title, work.title, work.weight, work.counts)
         is distinct from (excluded.type_title, excluded.title, excluded.weight, excluded.counts))
       returning lesson_id as "lessonId"`,
      columns(works, 'workId', 'lessonId', 'typeTitle', 'title', 'weight', 'counts', 'at'),
    )) as { lessonId: string }[];
    return rows.map(({ lessonId }) => lessonId);
  }

  ofLessons(lessonIds: readonly string[]): Promise<Work[]> {
    return this.manager.query(
      `select work_id as "workId", lesson_id as "lessonId", type_title as "typeTitle", title, weight, counts, marked, ver,
         ${instant('at')} as at from work where lesson_id = any($1)`,
      [lessonIds],
    );
  }
}

const unlessPlanned = (column: string): string =>
  `${column} = case when work.ver = 0 then excluded.${column} else work.${column} end`;
