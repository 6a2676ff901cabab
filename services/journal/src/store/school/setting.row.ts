import type { SettingsOfSchoolAnswer } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Nothing is ever taken away here: the rows of a school are its settings and their log. */
@Entity('setting')
export class SettingRow {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('text') name: string;
  @PrimaryColumn('date') from: string;
  @PrimaryColumn('timestamptz') at: Date;
  @Column('jsonb') value: SettingsOfSchoolAnswer['set'][number]['value'];
  @Column('uuid', { nullable: true }) by: string | null;
}
