import { type EntityManager, In, MoreThanOrEqual } from 'typeorm';
import type { UnmarkedWork } from '../../domain/filling/overdue.ts';
import type { Group } from '../../domain/group.ts';
import type { Lesson } from '../../domain/lesson.ts';
import type { DatedWorkType } from '../../domain/work-types.ts';
import type { DatedWork, Work } from '../../domain/works.ts';
import { WorkTypeRow } from './work-type.row.ts';
import { WorkRow } from './work.row.ts';

export const WORK_COLUMNS = `id, lesson_id as "lessonId", type_id as "typeId", title, weight, counts, parts, ver`;

/** Works of lessons, and the kinds of work a school has set. */
export class Works {
  constructor(private readonly manager: EntityManager) {}

  get(schoolId: string, id: string): Promise<WorkRow | null> {
    return this.manager.findOneBy(WorkRow, { schoolId, id });
  }

  /** In the order they came into being. */
  ofLessons(schoolId: string, lessonIds: string[]): Promise<WorkRow[]> {
    return this.manager
      .createQueryBuilder(WorkRow, 'work')
      .where('work.schoolId = :schoolId and work.lessonId = any(:lessonIds)', { schoolId, lessonIds })
      .orderBy({ 'work.at': 'ASC', 'work.id': 'ASC' })
      .getMany();
  }

  /** Those of the works that are columns of the group's journal. */
  ofGroup({ schoolId, id: groupId }: Pick<Group, 'schoolId' | 'id'>, ids: string[]): Promise<DatedWork[]> {
    return this.manager.findBy(WorkRow, { schoolId, groupId, id: In(ids) });
  }

  /** Works of a kind on a day and later. */
  ofTypeSince(schoolId: string, typeId: string, day: string): Promise<DatedWork[]> {
    return this.manager.find(WorkRow, {
      where: { schoolId, typeId, day: MoreThanOrEqual(day) },
      order: { day: 'ASC', id: 'ASC' },
    });
  }

  async save({ schoolId, groupId, day }: Lesson, works: Work[], now: string): Promise<void> {
    if (works.length === 0) return;
    const rows = works.map((work) => ({ ...work, schoolId, groupId, day, at: new Date(now) }));
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(WorkRow)
      .values(rows)
      .orUpdate(['type_id', 'title', 'weight', 'counts', 'parts', 'ver'], ['school_id', 'id'])
      .execute();
  }

  /** Writes weights of works that stand. */
  async reweigh(schoolId: string, works: Work[]): Promise<void> {
    await this.manager.query(
      `update work set weight = wanted.weight, counts = wanted.counts, ver = wanted.ver
       from unnest($2::uuid[], $3::int[], $4::boolean[], $5::int[]) wanted(id, weight, counts, ver)
       where work.school_id = $1 and work.id = wanted.id`,
      [
        schoolId,
        works.map(({ id }) => id),
        works.map(({ weight }) => weight),
        works.map(({ counts }) => counts),
        works.map(({ ver }) => ver),
      ],
    );
  }

  /** Works planned in lessons of some days, both ends included, without a single mark; an answer nobody gave is none. */
  unmarked(schoolId: string, from: string, until: string): Promise<UnmarkedWork[]> {
    return this.manager.query(
      `select w.lesson_id as "lessonId", w.type_id as "typeId", w.title from work w
       where w.school_id = $1 and w.day between $2 and $3 and (w.type_id <> 'answer' or w.title <> '')
         and not exists (select from mark m where m.school_id = w.school_id and m.lesson_id = w.lesson_id and m.work_id = w.id and m.value is not null)
       order by w.at, w.id`,
      [schoolId, from, until],
    ) as Promise<UnmarkedWork[]>;
  }

  /** Everything the school has set about its kinds of work. */
  types(schoolId: string): Promise<DatedWorkType[]> {
    return this.manager.findBy(WorkTypeRow, { schoolId });
  }

  async setType(type: WorkTypeRow): Promise<void> {
    await this.manager.upsert(WorkTypeRow, type, ['schoolId', 'typeId', 'from']);
  }
}
