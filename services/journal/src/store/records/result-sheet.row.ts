import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sheet of results that changed something. */
@Entity('result_sheet')
export class ResultSheetRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('text') name: string;
  @Column('int') added: number;
  @Column('int') changed: number;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
