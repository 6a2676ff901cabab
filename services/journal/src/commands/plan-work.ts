import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, JournalChanged, PlanWork, type PlanWorkAnswer, WorkPlanned } from '@parta/contracts';
import { journalChanged, mayWrite, schoolsOf } from '../domain/lesson-writing.ts';
import { planWork, typeOn, workPlanned } from '../domain/works.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class PlanWorkHandler {
  @Answers(PlanWork)
  @Access('work.write')
  async planWork(wanted: PlanWork, { store, say, signal, caller, now }: Unit): Promise<PlanWorkAnswer> {
    const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
    mayWrite(caller, 'work.write', at);
    const standing = await store.works.get(at.lesson.schoolId, wanted.workId);
    const types = await store.works.types(at.lesson.schoolId);
    const work = planWork(at, standing, wanted, types);
    await store.works.save(at.lesson, [work], now);
    await store.lessons.touch(at.lesson);
    say(WorkPlanned, workPlanned(at, work, typeOn(types, work.typeId, at.lesson.day).title));
    signal(JournalChanged, journalChanged(at, actorOf(caller)));
    return { workId: work.id, weight: work.weight, counts: work.counts, ver: work.ver };
  }
}
