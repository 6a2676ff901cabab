import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An archive the journal has signed. `digest` is of its manifest, hexadecimal; signature and key in base64url. */
@Entity('archive')
export class ArchiveRow {
  @PrimaryColumn('text') digest: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'year_id' }) yearId: string;
  @Column('int') files: number;
  @Column('text') signature: string;
  @Column('text', { name: 'public_key' }) publicKey: string;
  @Column('timestamptz') at: Date;
}
