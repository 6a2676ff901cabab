import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, Refusal, RemarkWeek, WeekRemarked } from '@parta/contracts';
import { resourceOf } from '../domain/absences/absences-of-class.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { remarkWeek } from '../domain/remarks/week-remark.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class RemarkWeekHandler {
  @Answers(RemarkWeek)
  @Access('remark.week')
  async remarkWeek(wanted: RemarkWeek, { store, say, caller, now }: Unit): Promise<void> {
    const { classId, monday } = wanted;
    const schoolClass = await store.classes.get(classId, schoolsOf(caller));
    const reader = schoolClass && (await store.readers.of(caller, schoolClass.schoolId, now));
    if (!reader || !can(caller, 'remark.week', resourceOf(reader, schoolClass)))
      throw new Refusal('not-found', 'No such class');
    const { schoolId } = schoolClass;
    const { today } = reader;
    const pupilIds = await store.pupils.ofClass(classId, schoolId, today);
    const ownChildren = await store.guardianships.childrenOf(actorOf(caller), today);
    const standing = await store.weekRemarks.ofPupils(pupilIds, schoolId, monday);
    const remarks = remarkWeek({ schoolClass, pupilIds }, standing, wanted, { caller, now, today, ownChildren });
    await store.weekRemarks.save(remarks);
    const [{ text = '' } = {}] = remarks;
    const pupils = remarks.map(({ pupilId, ver }) => ({ pupilId, ver }));
    say(WeekRemarked, { schoolId, classId, monday, text, by: actorOf(caller), pupils });
  }
}
