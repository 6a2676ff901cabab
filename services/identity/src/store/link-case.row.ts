import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A portal account and the school's record do not agree: somebody at the school looks. Field names only, no values. */
@Entity('link_case')
export class LinkCaseRow {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'int', insert: false, update: false }) number: number;
  @Column('text', { name: 'subject_hash' }) subjectHash: string;
  @Column('text', { name: 'school_id', nullable: true }) schoolId: string | null;
  @Column('text') class: 'name_differs' | 'snils_differs' | 'multiple';
  @Column('text', { array: true }) differs: string[];
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
}
