import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, CorrectMark, type CorrectMarkAnswer, JournalChanged, MarkSet, WorkPlanned } from '@parta/contracts';
import { correctMark } from '../domain/closing/correct.ts';
import { changedByOrder, markChanges } from '../domain/closing/late-change.ts';
import { journalChanged, schoolsOf } from '../domain/lesson-writing.ts';
import { markSet } from '../domain/mark-set.ts';
import { worksPlanned } from '../domain/marks.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class CorrectMarkHandler {
  @Answers(CorrectMark)
  @Access('closed.correct')
  async correctMark(wanted: CorrectMark, { store, say, signal, caller, now }: Unit): Promise<CorrectMarkAnswer> {
    const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
    const sheet = await store.marks.sheetOf(at.lesson, actorOf(caller));
    const written = correctMark(at, sheet, wanted, { caller, now });
    const { number, day } = wanted.order;
    if (written.changed.length > 0) {
      await store.works.save(at.lesson, written.newWorks, now);
      await store.marks.save(at.lesson, written.changed);
      const changes = markChanges(written.changed, sheet.standing);
      await store.lateChanges.add(at.lesson, changedByOrder({ caller, now }, wanted.order, changes));
      for (const work of worksPlanned(at, sheet, written)) say(WorkPlanned, work);
      say(MarkSet, { ...markSet(at, written, sheet, actorOf(caller)), order: { number, day } });
      signal(JournalChanged, journalChanged(at, actorOf(caller)));
    }
    return { ver: written.cells[0]?.ver ?? wanted.ver };
  }
}
