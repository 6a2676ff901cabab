import { Hears } from '@parta/bus';
import { PupilEnrolled, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { revOf } from '../domain/rev.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class PupilEnrolledHandler {
  @Hears(PupilEnrolled)
  async pupilEnrolled(pupil: PupilEnrolled, { store, signal, heard, now }: Hearing): Promise<void> {
    await store.turns.of(heard.key);
    if (!(await store.pupils.put(pupil, now)) || heard.isUnread) return;

    const pupilIds = [pupil.personId];
    await store.turns.ofPupils(pupilIds, heard.key);
    await store.weeks.forget(pupilIds);
    for (const pupilId of pupilIds) signal(WeekChanged, { pupilId, monday: null, rev: revOf([{ heard }]) });
  }
}
