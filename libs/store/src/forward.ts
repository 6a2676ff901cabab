import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that only goes forward: what was wrong is mended by the next one. */
export abstract class Forward implements MigrationInterface {
  abstract up(runner: QueryRunner): Promise<void>;

  async down(): Promise<void> {
    throw new Error(`${this.constructor.name} goes forward only: write the next migration`);
  }
}
