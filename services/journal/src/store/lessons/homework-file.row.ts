import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredFile } from '../../domain/homework-files.ts';

@Entity('homework_file')
export class HomeworkFileRow implements StoredFile {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId: string;
  @Column('uuid', { name: 'homework_id', nullable: true }) homeworkId: string | null;
  @Column('text') name: string;
  @Column('text') type: string;
  @Column('int') size: number;
  @Column('smallint') received: number;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
