import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Remark } from '../../domain/remarks/remark.ts';

@Entity('remark')
export class RemarkRow implements Remark {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId: string;
  @Column('uuid', { name: 'group_id' }) groupId: string;
  @Column('text') subject: string;
  @Column('date') day: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @Column('text') kind: Remark['kind'];
  @Column('text') title: string;
  @Column('text') text: string;
  @Column('text') state: Remark['state'];
  @Column('jsonb') steps: Remark['steps'];
  @Column('int') ver: number;
}
