import { type HeardFact, HearsMany } from '@parta/bus';
import { AttendanceRecorded, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { newest } from '../domain/newest.ts';
import { revOf } from '../domain/rev.ts';
import { weekDocument } from '../domain/week-document.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class AttendanceRecordedHandler {
  @HearsMany(AttendanceRecorded, { inAnyOrder: true })
  async attendanceRecorded(facts: HeardFact<AttendanceRecorded>[], { store, signal, heard }: Hearing): Promise<void> {
    const rolls = facts.map(({ data, now: at }) => ({ ...data, at }));
    const codes = facts.flatMap(({ data: { pupils, lessonId, groupId, subject, day }, now: at }) =>
      pupils.map((pupil) => ({ ...pupil, lessonId, groupId, subject, day, at })),
    );
    await store.turns.of(heard.key);
    await store.lessons.check(newest(rolls, ({ lessonId }) => lessonId));
    await store.attendances.put(newest(codes, ({ lessonId, pupilId }) => `${lessonId} ${pupilId}`));
    if (heard.isUnread) return;

    const weeks = await store.groups.weeksOf(rolls);
    await store.turns.ofPupils(
      weeks.map(({ pupilId }) => pupilId),
      heard.key,
    );
    await store.weeks.rebuild(weeks, weekDocument, heard);
    for (const week of weeks) signal(WeekChanged, { ...week, rev: revOf(facts) });
  }
}
