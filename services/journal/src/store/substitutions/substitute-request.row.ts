import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubstituteRequest } from '../../domain/substitution/substitute-request.ts';

@Entity('substitute_request')
export class SubstituteRequestRow implements Omit<SubstituteRequest, 'at'> {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('int') ver: number;
  @Column('uuid', { name: 'lesson_id' }) lessonId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') kind: SubstituteRequest['kind'];
  @Column('text', { nullable: true }) instead: string | null;
  @Column('text') state: SubstituteRequest['state'];
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
