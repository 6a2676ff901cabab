import type { Role } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody is at one school besides pupil and guardian: the whole list as it was heard last. */
@Entity('school_role_fact')
export class SchoolRoleFactRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @Column('jsonb') roles: { role: Role; classId: string | null; from: string; until: string | null }[];
  @Column('int') ver: number;
}
