import { prepared } from '@parta/store';
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
      `insert into work (work_id, lesson_id, type_id, type_title, title, weight, counts, ver, at)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::int[], $7::boolean[], $8::int[],
         $9::timestamptz[])
       on conflict (work_id) do update set type_id = excluded.type_id, type_title = excluded.type_title, title = excluded.title,
         weight = excluded.weight, counts = excluded.counts, ver = excluded.ver, at = excluded.at where work.ver < excluded.ver`,
      columns(works, 'workId', 'lessonId', 'typeId', 'typeTitle', 'title', 'weight', 'counts', 'ver', 'at'),
    );
  }

  /**
   * Marks of these works stand, each work once. One that was never planned is worth what its marks say. Answers the lessons
   * in which a work looks different now.
   */
  async mark(works: readonly MarkedWork[]): Promise<string[]> {
    const rows = (await this.manager.query(
      `insert into work (work_id, lesson_id, type_id, type_title, title, weight, counts, at, ver, marked)
       select *, 0, true from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::int[], $7::boolean[],
         $8::timestamptz[])
       on conflict (work_id) do update set marked = true,
         ${['type_id', 'type_title', 'title', 'weight', 'counts'].map(unlessPlanned).join(', ')}
       where not work.marked or (work.ver = 0 and (work.type_id, work.type_title, work.title, work.weight, work.counts)
         is distinct from (excluded.type_id, excluded.type_title, excluded.title, excluded.weight, excluded.counts))
       returning lesson_id as "lessonId"`,
      columns(works, 'workId', 'lessonId', 'typeId', 'typeTitle', 'title', 'weight', 'counts', 'at'),
    )) as { lessonId: string }[];
    return rows.map(({ lessonId }) => lessonId);
  }

  /** Those of these works that are of this kind. */
  async ofKind(workIds: readonly string[], typeId: string): Promise<Set<string>> {
    const rows = (await this.manager.query(
      'select work_id as "workId" from work where work_id = any($1) and type_id = $2',
      [workIds, typeId],
    )) as { workId: string }[];
    return new Set(rows.map(({ workId }) => workId));
  }

  ofLessons(lessonIds: readonly string[]): Promise<Work[]> {
    return prepared(this.manager, OF_LESSONS, [lessonIds]);
  }
}

const unlessPlanned = (column: string): string =>
  `${column} = case when work.ver = 0 then excluded.${column} else work.${column} end`;

const OF_LESSONS = {
  name: 'works-of-lessons',
  text: `select work_id as "workId", lesson_id as "lessonId", type_title as "typeTitle", title, weight, counts, marked, ver,
     ${instant('at')} as at from work where lesson_id = any($1)`,
};
