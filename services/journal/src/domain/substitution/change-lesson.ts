import { actorOf, type Caller, type PublishSubstitution, Refusal } from '@parta/contracts';
import { settingOn } from '@parta/school';
import { can } from '@parta/access';
import type { Lesson, LessonAtHand } from '../lesson.ts';
import { statusOf } from '../lesson-writing.ts';
import { areFree, areThere, pupilsAreFree, type SchoolDay } from './clashes.ts';
import { givers, plannedTeachers } from './givers.ts';
import { hostOf } from './merging.ts';
import { slotOn, type Times } from './slot-on.ts';
import type { PlannedPlace, Substitution } from './substitution.ts';

type Wanted = PublishSubstitution['change'];
type Of<Kind extends Wanted['kind']> = Extract<Wanted, { kind: Kind }>;
/** `entries`: how many marks and absences stand in the lesson. `schoolDay`: the day it is to be held on. */
export type Known = { standing: Substitution | null; entries: number; schoolDay: SchoolDay; times: Times };
export type Changed = { lesson: Lesson; substitution: Substitution };

/**
 * The lesson as the head teacher wants it, and what is kept about that.
 * @throws forbidden, changed-meanwhile, substitution-kind-off, lesson-has-entries, not-a-school-day, teacher-busy,
 *   teacher-absent, class-busy, merge-impossible
 */
export function changeLesson(
  at: LessonAtHand,
  known: Known,
  { change, ver }: PublishSubstitution,
  { caller, now }: { caller: Caller; now: string },
): Changed {
  const { lesson: before, group } = at;
  const { standing } = known;
  if (!can(caller, 'substitution.write', { schoolId: before.schoolId }))
    throw new Refusal('forbidden', 'Only the heads of the school publish substitutions');
  if ((standing?.ver ?? 0) !== ver)
    throw new Refusal('changed-meanwhile', 'Somebody was faster', { ver: standing?.ver });
  isUsed(at, change.kind);
  const lesson = { ...changed(at, known, change), touched: true };
  if (lesson.day !== before.day || lesson.number !== before.number || lesson.status === 'cancelled')
    isUnwritten(before, known.entries);
  const { schoolId, id: lessonId, day, number, room } = lesson;
  const place = {
    ...{ schoolId, lessonId, ver: ver + 1, kind: kindOf(change, standing), day, number, room },
    teacherIds: givers(lesson, group),
    instead: change.kind === 'other-subject' ? change.subject : keptSubject(change, standing),
    withLessonId: change.kind === 'merged' ? change.withLessonId : null,
  };
  return { lesson, substitution: { ...place, planned: plannedOf(at, standing), by: actorOf(caller), at: now } };
}

function isUsed({ settings, lesson: { day } }: LessonAtHand, kind: Wanted['kind']): void {
  if (kind !== 'planned' && !settingOn(settings, 'substitution.kinds', day).includes(kind))
    throw new Refusal('substitution-kind-off', `The school does not use ${kind}`, { kind });
}

function changed(at: LessonAtHand, known: Known, change: Wanted): Lesson {
  const { lesson } = at;
  if (change.kind === 'cancelled') return { ...lesson, status: 'cancelled', actualIds: [] };
  if (change.kind === 'planned') return asPlanned(lesson, plannedOf(at, known.standing));
  const held = { ...lesson, status: statusOf({ ...lesson, status: 'planned' }), actualIds: heldBy(lesson) };
  if (change.kind === 'room') return { ...held, room: change.room };
  if (change.kind === 'merged') return { ...held, actualIds: hostOf(at, known.schoolDay, change.withLessonId) };
  if (change.kind === 'moved') return moved(at, known, change, held);
  return given(known.schoolDay, change, held);
}

/** A cancelled lesson that is held after all is given by its own teachers. */
const heldBy = ({ status, actualIds }: Lesson): string[] | null => (status === 'cancelled' ? null : actualIds);

function given(
  schoolDay: SchoolDay,
  { kind, teacherIds, room }: Of<'same-subject' | 'other-subject' | 'remote'>,
  held: Lesson,
): Lesson {
  areFree(teacherIds, schoolDay, held);
  if (kind !== 'remote') areThere(teacherIds, schoolDay, held);
  return { ...held, actualIds: [...new Set(teacherIds)], room: room ?? held.room };
}

function moved(
  at: LessonAtHand,
  { schoolDay, times }: Known,
  { day, number, teacherIds, room }: Of<'moved'>,
  held: Lesson,
): Lesson {
  const lesson = { ...held, ...slotOn({ day, number }, at.group, times) };
  areFree(teacherIds, schoolDay, lesson);
  areThere(teacherIds, schoolDay, lesson);
  pupilsAreFree(at.group, schoolDay, lesson);
  return { ...lesson, actualIds: [...new Set(teacherIds)], room: room ?? held.room };
}

function asPlanned(lesson: Lesson, planned: PlannedPlace): Lesson {
  const back = { ...lesson, ...planned, actualIds: null };
  return { ...back, status: statusOf({ ...back, status: 'planned' }) };
}

/** What the timetable says of the lesson, remembered since its first change. */
function plannedOf({ lesson, group }: LessonAtHand, standing: Substitution | null): PlannedPlace {
  if (standing) return standing.planned;
  const { day, number, starts, ends, room } = lesson;
  return { day, number, starts, ends, room, teacherIds: plannedTeachers(lesson, group) };
}

/** Another room changes nothing of a substitution that stands. */
function kindOf({ kind }: Wanted, standing: Substitution | null): Substitution['kind'] {
  const stays = kind === 'room' && standing && standing.kind !== 'planned' && standing.kind !== 'cancelled';
  return stays ? standing.kind : kind;
}

const keptSubject = ({ kind }: Wanted, standing: Substitution | null): string | null =>
  kind === 'room' ? (standing?.instead ?? null) : null;

function isUnwritten({ status }: Lesson, entries: number): void {
  if (status === 'kept' || entries > 0) throw new Refusal('lesson-has-entries', 'Something is written in the lesson');
}
