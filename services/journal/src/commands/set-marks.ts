import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, JournalChanged, MarkSet, SetMarks, type SetMarksAnswer, WorkPlanned } from '@parta/contracts';
import { marksSetLate } from '../domain/closing/late-change.ts';
import { journalChanged, schoolsOf } from '../domain/lesson-writing.ts';
import { firstIdsOf, retakeIdsOf } from '../domain/retakes.ts';
import { markSet } from '../domain/mark-set.ts';
import { setMarksAnswer, worksPlanned, writeMarks } from '../domain/marks.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class SetMarksHandler {
  @Answers(SetMarks)
  @Access('mark.write')
  async setMarks(
    { lessonId, marks: wanted }: SetMarks,
    { store, say, signal, caller, now }: Unit,
  ): Promise<SetMarksAnswer> {
    const at = await store.lessons.atHand(lessonId, schoolsOf(caller), now);
    const sheet = await store.marks.sheetOf(at.lesson, actorOf(caller), {
      firsts: firstIdsOf(wanted),
      retakes: retakeIdsOf(wanted),
    });
    const written = writeMarks(at, sheet, wanted, { caller, now });
    if (written.changed.length > 0) {
      await store.works.save(at.lesson, written.newWorks, now);
      await store.marks.save(at.lesson, written.changed);
      await store.lateChanges.add(at.lesson, marksSetLate(at, sheet, written, { caller, now }));
      for (const work of worksPlanned(at, sheet, written)) say(WorkPlanned, work);
      say(MarkSet, markSet(at, written, sheet, actorOf(caller)));
      signal(JournalChanged, journalChanged(at, actorOf(caller)));
    }
    return setMarksAnswer(written);
  }
}
