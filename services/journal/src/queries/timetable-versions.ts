import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { TimetableVersions, type TimetableVersionsAnswer } from '@parta/contracts';
import { mayPlan } from '../domain/timetable/timetable-outcome.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TimetableVersionsHandler {
  @Answers(TimetableVersions)
  @Access('timetable.import', 'service')
  async timetableVersions(
    { schoolId }: { schoolId: string },
    { store, caller }: Reading,
  ): Promise<TimetableVersionsAnswer> {
    mayPlan(caller, schoolId);
    const versions = await store.timetables.versions(schoolId);
    return {
      versions: versions.map(({ id: versionId, title, validFrom, at, by, lessons }) => {
        return { versionId, title, validFrom, at: at.toISOString(), by, lessons };
      }),
    };
  }
}
