import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import {
  actorOf,
  AttendanceRecorded,
  JournalChanged,
  RecordAttendance,
  type RecordAttendanceAnswer,
} from '@parta/contracts';
import { changedLate } from '../domain/closing/late-change.ts';
import { attendanceChanges, attendanceRecorded, checkedLesson, recordAttendance } from '../domain/attendance.ts';
import { journalChanged, schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class RecordAttendanceHandler {
  @Answers(RecordAttendance)
  @Access('attendance.write')
  async recordAttendance(
    wanted: RecordAttendance,
    { store, say, signal, caller, now }: Unit,
  ): Promise<RecordAttendanceAnswer> {
    const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
    const roll = await store.attendances.rollOf(at.lesson, actorOf(caller));
    const { rows, changed } = recordAttendance(at, roll, wanted, { caller, now });
    if (changed.length > 0 || wanted.checked !== at.lesson.checked) {
      const lesson = checkedLesson(at.lesson, wanted.checked);
      await store.attendances.save(lesson, changed);
      await store.lessons.save(lesson);
      const late = changedLate(at, { caller, now }, attendanceChanges(at.lesson, changed, roll.standing));
      await store.lateChanges.add(lesson, late);
      say(AttendanceRecorded, attendanceRecorded({ ...at, lesson }, changed, roll.standing, actorOf(caller)));
      signal(JournalChanged, journalChanged(at, actorOf(caller)));
    }
    return { pupils: rows.map(({ pupilId, code, ver }) => ({ pupilId, code, ver })) };
  }
}
