import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ClassesToLead, type ClassesToLeadAnswer } from '@parta/contracts';
import { classesToLead, withHeadCounts } from '../domain/absences/classes-to-lead.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class ClassesToLeadHandler {
  @Answers(ClassesToLead)
  @Access('absence.decide')
  async classesToLead(_: unknown, { store, caller, now }: Reading): Promise<ClassesToLeadAnswer> {
    const years = await store.years.latest(schoolsOf(caller));
    const classes = await store.classes.ofYears(years.map(({ id }) => id));
    const readers = await Promise.all(years.map(({ schoolId }) => store.readers.of(caller, schoolId, now)));
    const bySchool = new Map(
      years.flatMap(({ schoolId }, index) => (readers[index] ? [[schoolId, readers[index]]] : [])),
    );
    const open = classesToLead(classes, bySchool);
    const counted = await store.headCounts.of(open.map(({ classId }) => classId));
    return { today: readers[0]?.today ?? now.slice(0, 10), classes: withHeadCounts(open, counted) };
  }
}
