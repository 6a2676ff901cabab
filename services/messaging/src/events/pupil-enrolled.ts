import { Hears } from '@parta/bus';
import { PupilEnrolled } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { ofEnrolments } from '../domain/memberships.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class PupilEnrolledHandler {
  @Hears(PupilEnrolled)
  async pupilEnrolled(pupil: PupilEnrolled, { store }: Hearing): Promise<void> {
    await store.roster.replace(`enrolments:${pupil.schoolId}:${pupil.personId}`, pupil.ver, ofEnrolments(pupil));
  }
}
