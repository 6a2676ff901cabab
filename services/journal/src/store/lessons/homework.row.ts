import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Homework } from '../../domain/homework.ts';

@Entity('homework')
export class HomeworkRow implements Omit<Homework, 'at'> {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId: string;
  @Column('uuid', { name: 'group_id' }) groupId: string;
  @Column('text') kind: Homework['kind'];
  @Column('text') text: string;
  @Column('uuid', { name: 'due_lesson_id', nullable: true }) dueLessonId: string | null;
  @Column('date', { name: 'due_day', nullable: true }) dueDay: string | null;
  @Column('uuid', { name: 'pupil_ids', array: true, nullable: true }) pupilIds: string[] | null;
  @Column('jsonb') links: Homework['links'];
  @Column('jsonb') files: Homework['files'];
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
  @Column('int') ver: number;
}
