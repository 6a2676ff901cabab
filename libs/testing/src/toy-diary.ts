import { Controller, Module } from '@nestjs/common';
import { type HeardFact, type Hearing, HearsMany } from '@parta/bus';
import { ClassFormed } from '@parta/contracts';
import { defineService } from '@parta/runtime';
import { defineDatabase, Forward } from '@parta/store';
import type { EntityManager, QueryRunner } from 'typeorm';
import { z } from 'zod';

class Classes1767225600000 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table class (class_id uuid primary key, title text not null, heard_at text not null)');
  }
}

class Classes {
  constructor(private readonly manager: EntityManager) {}

  async put(facts: HeardFact<ClassFormed>[]): Promise<void> {
    await this.manager.query(
      'insert into class select * from unnest($1::uuid[], $2::text[], $3::text[]) on conflict do nothing',
      [facts.map(({ data }) => data.classId), facts.map(({ data }) => data.title), facts.map(({ now }) => now)],
    );
  }
}

const open = (manager: EntityManager) => ({ classes: new Classes(manager) });

@Controller()
class ClassFormedHandler {
  @HearsMany(ClassFormed)
  async classFormed(facts: HeardFact<ClassFormed>[], { store }: Hearing<ReturnType<typeof open>>): Promise<void> {
    await store.classes.put(facts);
  }
}

@Module({ controllers: [ClassFormedHandler] })
class ToyDiaryModule {}

/** The smallest read model: for the specs of rebuilding. */
export const toyDiary = defineService({
  name: 'diary',
  database: defineDatabase({ name: 'diary', rows: [], migrations: [Classes1767225600000], open, readModel: true }),
  module: ToyDiaryModule,
  config: z.object({}),
});
