import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { LessonChanged } from '@parta/contracts';
import { newsOf } from '../domain/lesson-news.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class LessonChangedHandler {
  @Hears(LessonChanged)
  async lessonChanged(fact: LessonChanged, { store, now }: Hearing): Promise<void> {
    const known = {
      waiting: await store.lessonNews.waitingOf(fact.lessonId),
      told: await store.lessonNews.toldOf(fact.lessonId),
    };
    const news = newsOf(fact, known, now);
    if (news) await store.lessonNews.put(news);
  }
}
