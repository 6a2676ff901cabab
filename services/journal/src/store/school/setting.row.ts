import type { SettingsOfSchoolAnswer } from '@parta/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Nothing is ever taken away here: the rows of a school are its settings and their log. */
@Entity('setting')
export class SettingRow {
  /** The order in which settings were written, also within an instant. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) n: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('text') name: string;
  @Column('date') from: string;
  @Column('timestamptz') at: Date;
  @Column('jsonb') value: SettingsOfSchoolAnswer['set'][number]['value'];
  @Column('uuid', { nullable: true }) by: string | null;
}
