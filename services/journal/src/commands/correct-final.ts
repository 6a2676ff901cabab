import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, CorrectFinal, type CorrectFinalAnswer, FinalSet } from '@parta/contracts';
import { correctFinal } from '../domain/closing/correct.ts';
import { changedByOrder } from '../domain/closing/late-change.ts';
import { finalChanges, finalSet } from '../domain/finals/set-finals.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class CorrectFinalHandler {
  @Answers(CorrectFinal)
  @Access('closed.correct')
  async correctFinal(wanted: CorrectFinal, { store, say, caller, now }: Unit): Promise<CorrectFinalAnswer> {
    const group = await store.groups.lock(wanted.groupId, schoolsOf(caller));
    const sheet = await store.finalSheets.of(group, actorOf(caller), now);
    const { cells, changed } = correctFinal(sheet, wanted, { caller, now });
    const { number, day } = wanted.order;
    if (changed.length > 0) {
      await store.finals.save(group, changed);
      const place = { schoolId: group.schoolId, groupId: group.id };
      await store.lateChanges.add(
        place,
        changedByOrder({ caller, now }, wanted.order, finalChanges(changed, sheet.standing)),
      );
      say(FinalSet, finalSet(sheet, changed, actorOf(caller), { number, day }));
    }
    return { ver: cells[0]?.ver ?? wanted.ver };
  }
}
