import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An adult stands for a child on [from, until). */
@Entity('guardianship_fact')
export class GuardianshipFactRow {
  @PrimaryColumn('uuid', { name: 'guardianship_id' }) guardianshipId: string;
  @Column('uuid', { name: 'adult_id' }) adultId: string;
  @Column('uuid', { name: 'child_id' }) childId: string;
  @Column('date', { name: 'from_day' }) from: string;
  @Column('date', { name: 'until_day', nullable: true }) until: string | null;
  @Column('boolean') restricted: boolean;
  @Column('int') ver: number;
}
