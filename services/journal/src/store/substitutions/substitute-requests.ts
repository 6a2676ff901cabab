import type { EntityManager } from 'typeorm';
import type { SubstituteRequest } from '../../domain/substitution/substitute-request.ts';
import { NEWEST } from './newest.ts';
import { SubstituteRequestRow } from './substitute-request.row.ts';

/** Questions to teachers about lessons: every version is kept, the newest stands. */
export class SubstituteRequests {
  constructor(private readonly manager: EntityManager) {}

  async get(schoolId: string, id: string): Promise<SubstituteRequest | null> {
    const row = await this.standing().andWhere('it.schoolId = :schoolId and it.id = :id', { schoolId, id }).getOne();
    return row && requestOf(row);
  }

  /** All that stands about these lessons, whoever was asked first before the others. */
  async ofLessons(schoolId: string, lessonIds: string[]): Promise<SubstituteRequest[]> {
    const rows = await this.standing()
      .andWhere('it.schoolId = :schoolId and it.lessonId = any(:lessonIds)', { schoolId, lessonIds })
      .orderBy({ 'it.at': 'ASC', 'it.id': 'ASC' })
      .getMany();
    return rows.map(requestOf);
  }

  /** What a person was asked in a school and nobody has seen to yet. */
  async ofPerson(schoolId: string, personId: string): Promise<SubstituteRequest[]> {
    const rows = await this.standing()
      .andWhere(`it.schoolId = :schoolId and it.personId = :personId and it.state <> 'over'`, { schoolId, personId })
      .getMany();
    return rows.map(requestOf);
  }

  async add(...requests: SubstituteRequest[]): Promise<void> {
    const rows = requests.map((request) => ({ ...request, at: new Date(request.at) }));
    if (rows.length > 0) await this.manager.insert(SubstituteRequestRow, rows);
  }

  private standing() {
    return this.manager.createQueryBuilder(SubstituteRequestRow, 'it').where(NEWEST('substitute_request', 'id'));
  }
}

const requestOf = (row: SubstituteRequestRow): SubstituteRequest => ({ ...row, at: row.at.toISOString() });
