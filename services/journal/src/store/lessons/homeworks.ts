import type { EntityManager } from 'typeorm';
import type { Homework } from '../../domain/homework.ts';
import type { Lesson } from '../../domain/lesson.ts';
import { HomeworkRow } from './homework.row.ts';

export class Homeworks {
  constructor(private readonly manager: EntityManager) {}

  async get(schoolId: string, id: string): Promise<Homework | null> {
    const row = await this.manager.findOneBy(HomeworkRow, { schoolId, id });
    return row && { ...row, at: row.at.toISOString() };
  }

  /** What was given on these lessons, oldest first, without what was withdrawn. */
  ofLessons(schoolId: string, lessonIds: string[]): Promise<HomeworkRow[]> {
    return this.manager
      .createQueryBuilder(HomeworkRow, 'homework')
      .where(`homework.schoolId = :schoolId and homework.lessonId = any(:lessonIds) and homework.kind <> 'withdrawn'`, {
        schoolId,
        lessonIds,
      })
      .orderBy({ 'homework.at': 'ASC', 'homework.id': 'ASC' })
      .getMany();
  }

  /** Homework that is due on one of these lessons, with the place it stands in. */
  async dueOn(lessonIds: string[]): Promise<(Homework & { schoolId: string; groupId: string })[]> {
    const rows = await this.manager
      .createQueryBuilder(HomeworkRow, 'homework')
      .where(`homework.dueLessonId = any(:lessonIds) and homework.kind = 'task'`, { lessonIds })
      .getMany();
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** What was said about homework on these lessons. */
  statesOf(lessons: Lesson[]): Promise<Pick<Homework, 'lessonId' | 'kind'>[]> {
    return this.manager.query(
      `select lesson_id as "lessonId", kind from homework where school_id = any($1) and lesson_id = any($2) and kind <> 'withdrawn'`,
      [[...new Set(lessons.map(({ schoolId }) => schoolId))], lessons.map(({ id }) => id)],
    ) as Promise<Pick<Homework, 'lessonId' | 'kind'>[]>;
  }

  async save({ schoolId, groupId }: Lesson, homework: Homework): Promise<void> {
    const row = { ...homework, schoolId, groupId, at: new Date(homework.at) };
    await this.manager.upsert(HomeworkRow, row, ['schoolId', 'id']);
  }
}
