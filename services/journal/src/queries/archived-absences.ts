import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ArchivedAbsences, type ArchivedAbsencesAnswer, Refusal } from '@parta/contracts';
import type { Reading } from '../store/store.ts';

@Controller()
export class ArchivedAbsencesHandler {
  @Answers(ArchivedAbsences)
  @Access('service')
  async archivedAbsences({ classId }: ArchivedAbsences, { store }: Reading): Promise<ArchivedAbsencesAnswer> {
    const schoolClass = await store.classes.byId(classId);
    if (!schoolClass) throw new Refusal('not-found', 'No such class');
    return store.archivedAbsences.of(schoolClass);
  }
}
