import type { RosterCount, RosterRemark } from '@parta/contracts';
import type { z } from 'zod';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An import that was made, with everything that was found and what was left out: kept for good. */
@Entity('import_batch')
export class ImportBatchRow {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @Column('timestamptz') at: Date;
  /** The day on which it was made, in the school's zone. */
  @Column('date') day: string;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('uuid') digest: string;
  @Column('text', { name: 'school_ids', array: true }) schoolIds: string[];
  @Column('text', { array: true }) files: string[];
  @Column('jsonb') counts: z.infer<typeof RosterCount>[];
  @Column('text', { array: true }) excluded: string[];
  @Column('jsonb') remarks: RosterRemark[];
}
