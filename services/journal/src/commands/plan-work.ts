import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, JournalChanged, PlanWork, type PlanWorkAnswer, WorkPlanned } from '@parta/contracts';
import { becomesControl, mayAddControl, weekAround } from '../domain/control-works.ts';
import type { LessonAtHand } from '../domain/lesson.ts';
import { changedLate, textChange } from '../domain/closing/late-change.ts';
import { journalChanged, mayWrite, schoolsOf } from '../domain/lesson-writing.ts';
import { planWork, typeOn, workPlanned } from '../domain/works.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class PlanWorkHandler {
  @Answers(PlanWork)
  @Access('work.write')
  async planWork(wanted: PlanWork, unit: Unit): Promise<PlanWorkAnswer> {
    const { store, say, signal, caller, now } = unit;
    const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
    mayWrite(caller, 'work.write', at);
    const standing = await store.works.get(at.lesson.schoolId, wanted.workId);
    const types = await store.works.types(at.lesson.schoolId);
    const work = planWork(at, standing, wanted, types);
    if (becomesControl(wanted, standing)) await withinLimits(unit, at, wanted);
    await store.works.save(at.lesson, [work], now);
    await store.lessons.touch(at.lesson);
    const was = standing && { text: standing.typeId };
    const change = textChange('work', was, { id: work.id, text: work.typeId, ver: work.ver });
    await store.lateChanges.add(at.lesson, changedLate(at, { caller, now }, [change]));
    say(WorkPlanned, workPlanned(at, work, typeOn(types, work.typeId, at.lesson.day).title));
    signal(JournalChanged, journalChanged(at, actorOf(caller)));
    return { workId: work.id, weight: work.weight, counts: work.counts, ver: work.ver };
  }
}

/** A control work within the school's limits, or with its reason kept (N-33). */
async function withinLimits(
  { store, caller, now }: Unit,
  at: LessonAtHand,
  { workId, reason }: Pick<PlanWork, 'workId' | 'reason'>,
): Promise<void> {
  const { schoolId, day } = at.lesson;
  const week = weekAround(day);
  await store.controlWorks.lockWeek(schoolId, week.from);
  const others = await store.controlWorks.ofClasses(at.group, week);
  const groups = await store.groups.byIds([...new Set(others.map(({ groupId }) => groupId))]);
  mayAddControl(at, others, groups, reason);
  if (reason) await store.controlWorks.keepReason({ schoolId, workId, reason, by: actorOf(caller), at: now });
}
