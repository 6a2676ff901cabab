import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kind } from '../domain/level.ts';

/** What identity knows of a person: what kind, and when which birthday falls. No name, no SNILS. */
@Entity('person_fact')
export class PersonFactRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { array: true }) kinds: Kind[];
  @Column('date', { name: 'fourteen_from', nullable: true }) fourteenFrom: string | null;
  @Column('date', { name: 'adult_from', nullable: true }) adultFrom: string | null;
  @Column('int') ver: number;
}
