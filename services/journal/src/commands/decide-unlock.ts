import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { DecideUnlock, type DecideUnlockAnswer, Refusal, UnlockDecided } from '@parta/contracts';
import { decideUnlock, unlockDecided } from '../domain/closing/unlock.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class DecideUnlockHandler {
  @Answers(DecideUnlock)
  @Access('unlock.decide')
  async decideUnlock(wanted: DecideUnlock, { store, say, caller, now }: Unit): Promise<DecideUnlockAnswer> {
    const asked = await store.closings.lock(wanted.unlockId, schoolsOf(caller));
    if (!asked) throw new Refusal('not-found', 'No such request');
    const settings = await store.settings.of(asked.schoolId);
    const today = await store.schools.dayAt(asked.schoolId, now);
    const decided = decideUnlock(asked, wanted, settings, { caller, now, today });
    await store.closings.save(decided);
    say(UnlockDecided, unlockDecided(decided, wanted.decision));
    return { until: decided.until };
  }
}
