import type { PreviewRosterAnswer, RosterRemark } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An import that was made, with everything that was found and what was left out: kept for good. */
@Entity('import_batch')
export class ImportBatchRow {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @PrimaryColumn('timestamptz') at: Date;
  /** The day on which it was made, in the school's zone. */
  @Column('date') day: string;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('uuid') digest: string;
  @Column('text', { name: 'school_ids', array: true }) schoolIds: string[];
  @Column('text', { array: true }) files: string[];
  @Column('jsonb') counts: PreviewRosterAnswer['counts'];
  @Column('text', { array: true }) excluded: string[];
  @Column('jsonb') remarks: RosterRemark[];
}
