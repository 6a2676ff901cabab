import { Controller, Inject } from '@nestjs/common';
import { Access, AnswersInSteps } from '@parta/bus';
import { CONFIG } from '@parta/bus/client';
import { TellLessonChanges } from '@parta/contracts';
import { tellingsOf } from '../domain/lesson-news.ts';
import type { Steps } from '../store/store.ts';

@Controller()
export class TellLessonChangesHandler {
  constructor(@Inject(CONFIG) private readonly config: { PARTA_SETTLE_SECONDS: number }) {}

  @AnswersInSteps(TellLessonChanges)
  @Access('service')
  async tellLessonChanges(_input: unknown, { read, step }: Steps): Promise<void> {
    const settle = this.config.PARTA_SETTLE_SECONDS;
    if (!(await read(({ store, now }) => store.lessonNews.areDue(now, settle)))) return;
    await step(async ({ store, now }) => {
      const settled = await store.lessonNews.settledAt(now, settle);
      await store.lessonNews.close(settled, tellingsOf(settled), now);
    });
  }
}
