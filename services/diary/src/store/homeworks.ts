import { prepared } from '@parta/store';
import type { EntityManager } from 'typeorm';
import type { Homework } from '../domain/rows.ts';
import { columns, instant, json } from './sql.ts';

type KeptHomework = Homework & { ver: number };

const HOMEWORK = `homework_id as "homeworkId", group_id as "groupId", lesson_id as "lessonId", given_on::text as "givenOn", kind,
  text, due_lesson_id as "dueLessonId", due_day::text as "dueDay", pupil_ids as "pupilIds", links, files, ver, ${instant('at')} as at`;

export class Homeworks {
  constructor(private readonly manager: EntityManager) {}

  ofIds(homeworkIds: readonly string[]): Promise<KeptHomework[]> {
    return this.manager.query(`select ${HOMEWORK} from homework where homework_id = any($1)`, [homeworkIds]);
  }

  /** Writes homework, each once; a version that is not newer changes nothing (B8). */
  async put(homework: readonly KeptHomework[]): Promise<void> {
    const rows = homework.map(({ pupilIds, links = [], files = [], ...each }) => {
      return { ...each, pupilIds: pupilIds && json(pupilIds), links: json(links), files: json(files) };
    });
    await this.manager.query(
      `insert into homework (homework_id, group_id, lesson_id, given_on, kind, text, due_lesson_id, due_day, pupil_ids, ver, at, links, files)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::text[], $6::text[], $7::uuid[], $8::date[],
         $9::jsonb[], $10::int[], $11::timestamptz[], $12::jsonb[], $13::jsonb[])
       on conflict (homework_id) do update set kind = excluded.kind, text = excluded.text, due_lesson_id = excluded.due_lesson_id,
         due_day = excluded.due_day, pupil_ids = excluded.pupil_ids, links = excluded.links, files = excluded.files, ver = excluded.ver, at = excluded.at
       where homework.ver < excluded.ver`,
      columns(
        rows,
        ...(['homeworkId', 'groupId', 'lessonId', 'givenOn', 'kind', 'text', 'dueLessonId', 'dueDay'] as const),
        ...(['pupilIds', 'ver', 'at', 'links', 'files'] as const),
      ),
    );
  }

  /** What was given on these lessons, whenever it is due. */
  givenOn(lessonIds: readonly string[]): Promise<Homework[]> {
    return this.manager.query(`select ${HOMEWORK} from homework where lesson_id = any($1)`, [lessonIds]);
  }

  /** What is due on these lessons, on a day of these weeks in these groups, or given on these lessons without a term. */
  forLessons(
    lessonIds: readonly string[],
    groupIds: readonly string[],
    mondays: readonly string[],
  ): Promise<Homework[]> {
    return prepared(this.manager, FOR_LESSONS, [lessonIds, groupIds, mondays]);
  }
}

const FOR_LESSONS = {
  name: 'homework-for-lessons',
  text: `select ${HOMEWORK} from homework where due_lesson_id = any($1)
     or (lesson_id = any($1) and due_lesson_id is null and due_day is null)
     or (due_lesson_id is null and group_id = any($2) and due_day = any(array(select monday + n from unnest($3::date[]) monday, generate_series(0, 6) n)))`,
};
