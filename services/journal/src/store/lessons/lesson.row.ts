import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Lesson } from '../../domain/lesson.ts';

/** `status` withdrawn: a newer timetable took the lesson back; the row stays, so that its version goes on. */
@Entity('lesson')
export class LessonRow implements Omit<Lesson, 'status'> {
  @PrimaryColumn('smallint', { name: 'school_year' }) schoolYear: number;
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'group_id' }) groupId: string;
  @Column('date') day: string;
  @Column('smallint') number: number;
  @Column('text') starts: string;
  @Column('text') ends: string;
  @Column('text') room: string;
  @Column('uuid', { name: 'teacher_ids', array: true }) teacherIds: string[];
  @Column('uuid', { name: 'actual_ids', array: true, nullable: true }) actualIds: string[] | null;
  @Column('uuid', { name: 'version_id', nullable: true }) versionId: string | null;
  @Column('text') status: Lesson['status'] | 'withdrawn';
  @Column('boolean') touched: boolean;
  @Column('boolean') checked: boolean;
  @Column('int', { name: 'attendance_ver' }) attendanceVer: number;
  @Column('text') topic: string;
  @Column('int', { name: 'topic_ver' }) topicVer: number;
  @Column('int') ver: number;
}
