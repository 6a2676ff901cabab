import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Substitution } from '../../domain/substitution/substitution.ts';

@Entity('substitution')
export class SubstitutionRow implements Omit<Substitution, 'at'> {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid', { name: 'lesson_id' }) lessonId: string;
  @PrimaryColumn('int') ver: number;
  @Column('text') kind: Substitution['kind'];
  @Column('date') day: string;
  @Column('smallint') number: number;
  @Column('text') room: string;
  @Column('uuid', { name: 'teacher_ids', array: true }) teacherIds: string[];
  @Column('text', { nullable: true }) instead: string | null;
  @Column('uuid', { name: 'with_lesson_id', nullable: true }) withLessonId: string | null;
  @Column('jsonb') planned: Substitution['planned'];
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
