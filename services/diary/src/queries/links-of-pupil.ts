import { Access, Answers } from '@parta/bus';
import { LinksOfPupil, type LinksOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { linksOn } from '../domain/links-on.ts';
import { isOwnChild, notFound } from '../domain/may-read.ts';
import { schoolsOn } from '../domain/schools-on.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class LinksOfPupilHandler {
  @Answers(LinksOfPupil)
  @Access('links.read')
  async linksOfPupil({ pupilId }: LinksOfPupil, { store, caller, now }: Reading): Promise<LinksOfPupilAnswer> {
    if (!isOwnChild(caller, pupilId)) throw notFound();
    const enrolments = await store.pupils.enrolmentsOf([pupilId]);
    const today = await store.schools.dayOf(
      enrolments.map(({ schoolId }) => schoolId),
      now,
    );
    const schoolIds = schoolsOn(enrolments, today);
    const settings = await Promise.all(schoolIds.map((schoolId) => store.settings.of([schoolId])));
    return { links: settings.flatMap((ofSchool) => linksOn(ofSchool, today)) };
  }
}
