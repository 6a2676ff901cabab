import { Controller, Module } from '@nestjs/common';
import { Access, Answers, type HeardFact, type Hearing, HearsMany, type Reading, ready } from '@parta/bus';
import { ClassFormed, type InputOf, query, Refusal } from '@parta/contracts';
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
type Store = ReturnType<typeof open>;

@Controller()
class ClassFormedHandler {
  @HearsMany(ClassFormed)
  async classFormed(facts: HeardFact<ClassFormed>[], { store }: Hearing<Store>): Promise<void> {
    await store.classes.put(facts);
  }
}

/** A document that is stored ready: the card of a class, of any but `none`. */
export const ClassCard = query('diary.class-card.v1', {
  input: z.strictObject({ title: z.string() }),
  output: z.object({ title: z.string() }),
  refusals: ['not-found'],
  bytes: true,
});

@Controller()
class ClassCardHandler {
  @Answers(ClassCard)
  @Access('public')
  async classCard({ title }: InputOf<typeof ClassCard>, _reading: Reading<Store>): Promise<{ title: string }> {
    if (title === 'none') throw new Refusal('not-found', 'No such class');
    return ready(Buffer.from(title), `"${title}"`, 'registry:s1502:1');
  }
}

@Module({ controllers: [ClassFormedHandler, ClassCardHandler] })
class ToyDiaryModule {}

/** The smallest read model: for the specs of rebuilding and of stored documents. */
export const toyDiary = defineService({
  name: 'diary',
  database: defineDatabase({ name: 'diary', rows: [], migrations: [Classes1767225600000], open, readModel: true }),
  module: ToyDiaryModule,
  config: z.object({}),
});
