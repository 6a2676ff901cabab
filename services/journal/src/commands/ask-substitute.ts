import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AskSubstitute, Refusal } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { askSubstitute } from '../domain/substitution/substitute-request.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class AskSubstituteHandler {
  @Answers(AskSubstitute)
  @Access('substitution.write')
  async askSubstitute(wanted: AskSubstitute, { store, caller, now }: Unit): Promise<void> {
    const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
    const { schoolId, id, day } = at.lesson;
    await store.substitutions.lock(schoolId);
    if (await store.substituteRequests.get(schoolId, wanted.requestId))
      throw new Refusal('conflict', 'The question stands');
    const standing = await store.substituteRequests.ofLessons(schoolId, [id]);
    const schoolDay = await store.schoolDays.of(at.year, day, day);
    await store.substituteRequests.add(askSubstitute(at, { standing, schoolDay }, wanted, { caller, now }));
  }
}
