import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, RemarksOfClass, type RemarksOfClassAnswer } from '@parta/contracts';
import { mayReadClass, resourceOf } from '../domain/absences/absences-of-class.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { remarkLine } from '../domain/remarks/remark.ts';
import { remarkCounters } from '../domain/remarks/remark-counters.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class RemarksOfClassHandler {
  @Answers(RemarksOfClass)
  @Access('absences.read')
  async remarksOfClass(
    { classId, ...days }: RemarksOfClass,
    { store, caller, now }: Reading,
  ): Promise<RemarksOfClassAnswer> {
    const schoolClass = await store.classes.get(classId, schoolsOf(caller));
    const reader = schoolClass && (await store.readers.of(caller, schoolClass.schoolId, now));
    if (!reader || !mayReadClass(reader, schoolClass)) throw new Refusal('not-found', 'No such class');
    const pupilIds = await store.pupils.ofClass(classId, schoolClass.schoolId, days.until);
    const remarks = await store.remarks.ofPupils(pupilIds, schoolClass.schoolId, days);
    const mayPass = can(caller, 'remark.pass', resourceOf(reader, schoolClass));
    return { mayPass, remarks: remarks.map(remarkLine), counters: remarkCounters(remarks) };
  }
}
