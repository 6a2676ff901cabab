import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Kept for one rule alone: nobody writes about the own child. */
@Entity('guardianship')
export class GuardianshipRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'adult_id' }) adultId: string;
  @Column('uuid', { name: 'child_id' }) childId: string;
  @Column('date') from: string;
  @Column('date', { nullable: true }) until: string | null;
  @Column('int') ver: number;
}
