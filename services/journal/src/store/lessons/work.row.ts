import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Work } from '../../domain/works.ts';

/** Group and day of its lesson stand here too: a new weight finds the works of a kind by day. */
@Entity('work')
export class WorkRow implements Work {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId: string;
  @Column('uuid', { name: 'group_id' }) groupId: string;
  @Column('date') day: string;
  @Column('text', { name: 'type_id' }) typeId: string;
  @Column('text') title: string;
  @Column('int') weight: number;
  @Column('boolean') counts: boolean;
  @Column('smallint') parts: number;
  @Column('timestamptz') at: Date;
  @Column('int') ver: number;
}
