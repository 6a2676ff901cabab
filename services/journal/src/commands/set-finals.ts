import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, FinalSet, SetFinals, type SetFinalsAnswer } from '@parta/contracts';
import { finalSet, finalsSetLate, setFinals } from '../domain/finals/set-finals.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class SetFinalsHandler {
  @Answers(SetFinals)
  @Access('final.write')
  async setFinals({ groupId, finals }: SetFinals, { store, say, caller, now }: Unit): Promise<SetFinalsAnswer> {
    const group = await store.groups.lock(groupId, schoolsOf(caller));
    const sheet = await store.finalSheets.of(group, actorOf(caller), now);
    const { cells, changed } = setFinals(sheet, finals, { caller, now });
    if (changed.length > 0) {
      await store.finals.save(group, changed);
      const late = finalsSetLate(sheet, changed, { caller, now });
      await store.lateChanges.add({ schoolId: group.schoolId, groupId }, late);
      say(FinalSet, finalSet(sheet, changed, actorOf(caller)));
    }
    return {
      finals: cells.map(({ id, pupilId, kind, periodId, value, ver }) => {
        return { finalId: id, pupilId, kind, periodId, value, ver };
      }),
    };
  }
}
