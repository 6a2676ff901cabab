import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, PreviewTimetable, type PreviewTimetableAnswer } from '@parta/contracts';
import { readTimetable } from '../adapters/read-timetable.ts';
import { Registry } from '../adapters/registry.ts';
import { fileWeek } from '../domain/timetable/file-week.ts';
import { mayPlan, timetableOutcome, timetablePreview } from '../domain/timetable/timetable-outcome.ts';
import { filesOf } from '../domain/timetable/upload.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PreviewTimetableHandler {
  constructor(private readonly registry: Registry) {}

  @Answers(PreviewTimetable)
  @Access('timetable.import', 'service')
  async previewTimetable(
    { importId, schoolId, validFrom }: PreviewTimetable,
    { store, caller, now }: Reading,
  ): Promise<PreviewTimetableAnswer> {
    if (schoolId !== null) mayPlan(caller, schoolId);
    const file = readTimetable(filesOf(await store.timetableFiles.whole(importId), actorOf(caller)));
    const week = fileWeek(file);
    if (schoolId === null) return timetablePreview(file, week, null);
    const from = validFrom ?? (await store.schools.dayAt(schoolId, now));
    const before = await store.timetables.beforeNew(schoolId, from, 'free');
    const directory = await this.registry.directoryOf(schoolId);
    return timetablePreview(file, week, timetableOutcome(week, { ...before, directory }, from));
  }
}
