import { type EntityManager, In } from 'typeorm';
import type { StoredFile } from '../../domain/homework-files.ts';
import type { Homework } from '../../domain/homework.ts';
import { HomeworkFileRow } from './homework-file.row.ts';
import type { Homeworks } from './homeworks.ts';
import type { Lessons } from './lessons.ts';

/** What is known of files for homework; their bytes lie in the file store. */
export class HomeworkFiles {
  constructor(
    private readonly manager: EntityManager,
    private readonly beside: { homeworks: Homeworks; lessons: Lessons },
  ) {}

  get(id: string): Promise<StoredFile | null> {
    return this.manager.findOneBy(HomeworkFileRow, { id });
  }

  ofIds(schoolId: string, ids: string[]): Promise<StoredFile[]> {
    return this.manager.findBy(HomeworkFileRow, { schoolId, id: In(ids) });
  }

  async save(file: StoredFile): Promise<void> {
    await this.manager.upsert(HomeworkFileRow, file, ['id']);
  }

  /** From now on the files belong to this homework, whether or not it still shows them. */
  async attach(ids: string[], homeworkId: string): Promise<void> {
    if (ids.length > 0) await this.manager.update(HomeworkFileRow, { id: In(ids) }, { homeworkId });
  }

  /** A file that was given with a homework, with everything a rule asks about who may have it. */
  async withHomework(
    id: string,
  ): Promise<{ file: StoredFile; homework: Homework; groupId: string; givenOn: string } | null> {
    const file = await this.get(id);
    if (!file?.homeworkId) return null;
    const homework = await this.beside.homeworks.get(file.schoolId, file.homeworkId);
    const lesson = homework && (await this.beside.lessons.get(homework.lessonId, file.schoolId));
    return lesson ? { file, homework, groupId: lesson.groupId, givenOn: lesson.day } : null;
  }
}
