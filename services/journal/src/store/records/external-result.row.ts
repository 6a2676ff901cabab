import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExternalResult } from '../../domain/records/external-result.ts';

@Entity('external_result')
export class ExternalResultRow implements ExternalResult {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'work_id' }) workId: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @Column('text') kind: ExternalResult['kind'];
  @Column('text') title: string;
  @Column('text') subject: string;
  @Column('date') day: string;
  @Column('text') scale: string;
  @Column('int', { nullable: true }) most: number | null;
  @Column('int', { nullable: true }) score: number | null;
  @Column('text') mark: string;
  @Column('boolean') annulled: boolean;
  @Column('jsonb') steps: ExternalResult['steps'];
  @Column('int') ver: number;
}
