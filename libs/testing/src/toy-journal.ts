import { Controller, Module } from '@nestjs/common';
import { Access, Answers, AnswersInSteps, type Hearing, Hears, type Reading, type Steps, type Unit } from '@parta/bus';
import {
  type ClassFormed,
  command,
  ClassFormed as ClassFormedEvent,
  GiveTopic,
  type GiveTopicAnswer,
  Refusal,
  SchoolDirectory,
  TopicGiven,
} from '@parta/contracts';
import { defineService } from '@parta/runtime';
import { defineDatabase, Forward } from '@parta/store';
import { Column, Entity, type EntityManager, PrimaryColumn, type QueryRunner } from 'typeorm';
import { z } from 'zod';

/** The smallest service that has everything: for the specs of bus, store and testing themselves. */
@Entity('topic')
export class TopicRow {
  @PrimaryColumn('uuid', { name: 'lesson_id' }) lessonId: string;
  @Column('text') topic: string;
  @Column('int') ver: number;
}

class Topics1767225600000 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table topic (lesson_id uuid primary key, topic text not null, ver int not null)');
    await runner.query('create table heard_class (class_id uuid primary key, title text not null, ver int not null)');
  }
}

class Topics {
  constructor(private readonly manager: EntityManager) {}

  of(lessonId: string): Promise<TopicRow | null> {
    return this.manager.findOneBy(TopicRow, { lessonId });
  }

  async save(row: TopicRow): Promise<void> {
    await this.manager.upsert(TopicRow, row, ['lessonId']);
  }

  async hear({ classId, title, ver }: ClassFormed): Promise<void> {
    await this.manager.query(
      'insert into heard_class values ($1, $2, $3) on conflict (class_id) do update set title = excluded.title, ver = excluded.ver',
      [classId, title, ver],
    );
  }
}

const open = (manager: EntityManager) => ({ topics: new Topics(manager) });
type Store = ReturnType<typeof open>;

@Controller()
class GiveTopicHandler {
  @Answers(GiveTopic)
  @Access('topic.write')
  async giveTopic({ lessonId, topic, ver }: GiveTopic, { store, say }: Unit<Store>): Promise<GiveTopicAnswer> {
    const before = await store.topics.of(lessonId);
    if ((before?.ver ?? 0) !== ver) throw new Refusal('changed-meanwhile', 'Somebody was faster', before);
    await store.topics.save({ lessonId, topic, ver: ver + 1 });
    say(TopicGiven, {
      schoolId: 's1502',
      lessonId,
      groupId: lessonId,
      subject: 'Алгебра',
      day: '2026-11-18',
      topic,
      by: null,
      ver: ver + 1,
    });
    if (topic === 'throw') throw new Error('thrown after all was written');
    return { ver: ver + 1 };
  }
}

/** Gives a secret away, once. */
export const GiveSecret = command('journal.give-secret.v1', {
  confidential: true,
  input: z.strictObject({}),
  output: z.object({ secret: z.string() }),
});

@Controller()
class GiveSecretHandler {
  @AnswersInSteps(GiveSecret)
  @Access('public')
  async giveSecret(_: unknown, { step }: Steps<Store>): Promise<{ secret: string }> {
    return { secret: await step(async () => 'open sesame') };
  }
}

@Controller()
class DirectoryHandler {
  @Answers(SchoolDirectory)
  @Access('public')
  async directory(_: unknown, { store }: Reading<Store>) {
    await store.topics.save({ lessonId: '00000000-0000-4000-8000-000000000000', topic: 'written by a query', ver: 1 });
    return { groups: [], teachers: [] };
  }
}

@Controller()
class ClassFormedHandler {
  @Hears(ClassFormedEvent)
  async classFormed(formed: ClassFormed, { store }: Hearing<Store>): Promise<void> {
    if (formed.title === 'poison') throw new Error('cannot be applied');
    await store.topics.hear(formed);
  }
}

@Module({ controllers: [GiveTopicHandler, GiveSecretHandler, DirectoryHandler, ClassFormedHandler] })
class ToyModule {}

export const toyJournal = defineService({
  name: 'journal',
  database: defineDatabase({ name: 'journal', rows: [TopicRow], migrations: [Topics1767225600000], open }),
  module: ToyModule,
  config: z.object({}),
});
