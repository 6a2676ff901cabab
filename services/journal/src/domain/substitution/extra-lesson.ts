import { can } from '@parta/access';
import { actorOf, type AddExtraLesson, type Caller, Refusal } from '@parta/contracts';
import { type DatedSetting, settingOn } from '@parta/school';
import type { Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import type { Changed } from './change-lesson.ts';
import { areFree, areThere, pupilsAreFree, type SchoolDay } from './clashes.ts';
import { slotOn, type Times } from './slot-on.ts';

type Given = { group: Group; times: Times; schoolYear: number; schoolDay: SchoolDay; settings: DatedSetting[] };

/**
 * A lesson off the timetable, and what is kept about it (N-28).
 * @throws forbidden, substitution-kind-off, not-a-school-day, teacher-busy, teacher-absent, class-busy
 */
export function extraLesson(
  { group, times, schoolYear, schoolDay, settings }: Given,
  { lessonId, day, number, room, teacherIds: wanted }: AddExtraLesson,
  { caller, now }: { caller: Caller; now: string },
): Changed {
  const { schoolId, id: groupId } = group;
  if (!can(caller, 'substitution.write', { schoolId })) throw new Refusal('forbidden', 'Only the heads add lessons');
  if (!settingOn(settings, 'substitution.kinds', day).includes('extra'))
    throw new Refusal('substitution-kind-off', 'The school has no extra lessons', { kind: 'extra' });
  const teacherIds = [...new Set(wanted)];
  const slot = { id: lessonId, ...slotOn({ day, number }, group, times) };
  areFree(teacherIds, schoolDay, slot);
  areThere(teacherIds, schoolDay, slot);
  pupilsAreFree(group, schoolDay, slot);
  const lesson: Lesson = {
    ...{ schoolYear, schoolId, groupId, ...slot, room, teacherIds, actualIds: teacherIds, status: 'planned' },
    ...{ touched: true, checked: false, attendanceVer: 0, topic: '', topicVer: 0 },
  };
  const { starts, ends } = slot;
  const planned = { day, number, starts, ends, room, teacherIds: [] };
  const substitution = {
    ...{ schoolId, lessonId, ver: 1, kind: 'extra' as const, day, number, room, teacherIds },
    ...{ instead: null, withLessonId: null, planned, by: actorOf(caller), at: now },
  };
  return { lesson, substitution };
}
