import type { SchoolRolesSet } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('school_roles')
export class SchoolRolesRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @Column('jsonb') roles: SchoolRolesSet['roles'];
  @Column('int') ver: number;
}
