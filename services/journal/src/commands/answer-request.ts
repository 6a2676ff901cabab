import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AnswerRequest } from '@parta/contracts';
import { answerRequest } from '../domain/substitution/substitute-request.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class AnswerRequestHandler {
  @Answers(AnswerRequest)
  @Access('substitution.answer')
  async answerRequest(wanted: AnswerRequest, { store, caller, now }: Unit): Promise<{ ver: number }> {
    await store.substitutions.lock(wanted.schoolId);
    const standing = await store.substituteRequests.get(wanted.schoolId, wanted.requestId);
    const answered = answerRequest(standing, wanted, { caller, now });
    await store.substituteRequests.add(answered);
    return { ver: answered.ver };
  }
}
