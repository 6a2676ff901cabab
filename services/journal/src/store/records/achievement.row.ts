import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Achievement } from '../../domain/records/achievement.ts';

@Entity('achievement')
export class AchievementRow implements Achievement {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @Column('text') title: string;
  @Column('date') day: string;
  @Column('text') level: Achievement['level'];
  @Column('text') place: Achievement['place'];
  @Column('boolean') withdrawn: boolean;
  @Column('jsonb') steps: Achievement['steps'];
  @Column('int') ver: number;
}
