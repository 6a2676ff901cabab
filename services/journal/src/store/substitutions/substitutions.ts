import type { EntityManager } from 'typeorm';
import type { Substitution } from '../../domain/substitution/substitution.ts';
import { NEWEST } from './newest.ts';
import { SubstitutionRow } from './substitution.row.ts';

/** What became of lessons: every version is kept, the newest stands. */
export class Substitutions {
  constructor(private readonly manager: EntityManager) {}

  /** One after the other publishes in a school: nobody is given two lessons of one time. */
  async lock(schoolId: string): Promise<void> {
    await this.manager.query(`select pg_advisory_xact_lock(hashtextextended('substitutions ' || $1, 0))`, [schoolId]);
  }

  async get(schoolId: string, lessonId: string): Promise<Substitution | null> {
    const [row] = await this.ofLessons(schoolId, [lessonId]);
    return row ?? null;
  }

  async add(substitution: Substitution): Promise<void> {
    await this.manager.insert(SubstitutionRow, { ...substitution, at: new Date(substitution.at) });
  }

  async ofLessons(schoolId: string, lessonIds: string[]): Promise<Substitution[]> {
    const rows = await this.standing()
      .andWhere('it.schoolId = :schoolId and it.lessonId = any(:lessonIds)', { schoolId, lessonIds })
      .getMany();
    return rows.map(substitutionOf);
  }

  /** What stands about lessons held on these days, both ends included, in their order; lessons as planned again left out. */
  async between(schoolId: string, from: string, until: string): Promise<Substitution[]> {
    const rows = await this.standing()
      .andWhere(`it.schoolId = :schoolId and it.day between :from and :until and it.kind <> 'planned'`, {
        schoolId,
        from,
        until,
      })
      .orderBy({ 'it.day': 'ASC', 'it.number': 'ASC', 'it.lessonId': 'ASC' })
      .getMany();
    return rows.map(substitutionOf);
  }

  private standing() {
    return this.manager.createQueryBuilder(SubstitutionRow, 'it').where(NEWEST('substitution', 'lesson_id'));
  }
}

const substitutionOf = (row: SubstitutionRow): Substitution => ({ ...row, at: row.at.toISOString() });
