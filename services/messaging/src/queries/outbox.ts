import { Access, Answers } from '@parta/bus';
import { Outbox, type OutboxAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { pageBefore, pageOf } from '../domain/page.ts';
import { writerOf } from '../domain/writer.ts';
import type { Reading } from '../store/store.ts';

/** What somebody wrote stays theirs to see, also after they lost the conversation itself. */
@Controller()
export class OutboxHandler {
  @Answers(Outbox)
  @Access('letter.read')
  async outbox({ before }: Outbox, { store, caller }: Reading): Promise<OutboxAnswer> {
    const { personId, side } = writerOf(caller);
    const { page, next } = pageOf(await store.letters.outboxOf(personId, side, pageBefore(before)), ({ id }) => id);
    return { letters: [...page], next };
  }
}
