import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of an uploaded file, until it is imported or forgotten. */
@Entity('timetable_part')
export class TimetablePartRow {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId: string;
  @PrimaryColumn('text') name: string;
  @PrimaryColumn('smallint') part: number;
  @Column('smallint') parts: number;
  @Column('bytea') content: Buffer;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
