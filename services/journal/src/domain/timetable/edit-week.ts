import { type EditTimetable, Refusal } from '@parta/contracts';
import { type Weekday, weeksMeet } from '@parta/school';
import { weekDaysIn } from '../calendar/group-days.ts';
import { type Group, pupilsOn, teachersFrom } from '../group.ts';
import type { SchoolYear } from '../school-year.ts';
import type { WeeklyLesson } from './school-week.ts';

type Edit = EditTimetable['edits'][number];
type Place = NonNullable<Edit['from']>;

/** The school a week is edited in, as it is on the day the edits begin to hold. */
export type EditedSchool = { year: SchoolYear; groups: Group[]; day: string; cycle: 1 | 2 };

/**
 * The week after all edits, or why it cannot be so. Everything is taken out before anything is put in, so two lessons may
 * change places.
 * @throws not-found, not-in-timetable, not-a-school-day, week-cycle-off, class-busy, teacher-busy, room-busy
 */
export function editWeek(week: WeeklyLesson[], edits: Edit[], school: EditedSchool): WeeklyLesson[] {
  const left = edits.reduce((rest, edit) => (edit.from ? without(rest, edit.groupId, edit.from) : rest), week);
  return edits.reduce((rest, { groupId, to }) => {
    if (!to) return rest;
    const lesson = placed(groupId, to, { week, ...school });
    isFree(lesson, rest, school);
    return [...rest, lesson];
  }, left);
}

function without(week: WeeklyLesson[], groupId: string, place: Place): WeeklyLesson[] {
  const rest = week.filter((each) => each.groupId !== groupId || !isAt(each, place) || each.week !== place.week);
  if (rest.length === week.length) throw new Refusal('not-in-timetable', 'No such lesson in the week', { groupId });
  return rest;
}

/** The lesson in its place, with the bell the timetable has for that number. */
function placed(
  groupId: string,
  { weekday, number, week: ofCycle, room, teacherIds }: NonNullable<Edit['to']>,
  { week, year, groups, day, cycle }: EditedSchool & { week: WeeklyLesson[] },
): WeeklyLesson {
  const group = groups.find(({ id }) => id === groupId);
  const staff = new Set(groups.flatMap((each) => teachersFrom(each, day)));
  if (!group || teacherIds.some((id) => !staff.has(id))) throw new Refusal('not-found', 'No such group or teacher');
  if (weekday > weekDaysIn(year, group))
    throw new Refusal('not-a-school-day', 'The group has no school on that weekday');
  if (ofCycle && cycle === 1) throw new Refusal('week-cycle-off', 'The school has a cycle of one week');
  const bell = week.find((each) => each.number === number && each.bell)?.bell;
  const given = teacherIds.length > 0 ? teacherIds : teachersFrom(group, day);
  const inCycle = ofCycle ? { week: ofCycle } : {};
  const lesson = { groupId, weekday: weekday as Weekday, number, ...inCycle, room, teacherIds: given };
  return bell ? { ...lesson, bell } : lesson;
}

/** Nobody and no room is in two lessons at one time; pupils are told by the members of the groups, so subgroups may learn side by side. */
function isFree(lesson: WeeklyLesson, week: WeeklyLesson[], { groups, day }: EditedSchool): void {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const pupils = (groupId: string): string[] => pupilsOn(byId.get(groupId) ?? { members: [] }, day);
  const own = new Set(pupils(lesson.groupId));
  for (const other of week.filter((each) => areAtOnce(each, lesson))) {
    const title = byId.get(other.groupId)?.title ?? '';
    const sameGroup = other.groupId === lesson.groupId;
    if (sameGroup || pupils(other.groupId).some((id) => own.has(id)))
      throw new Refusal('class-busy', 'Pupils are taken', { title });
    if (other.teacherIds.some((id) => lesson.teacherIds.includes(id)))
      throw new Refusal('teacher-busy', 'The teacher is taken', { title });
    if (roomsOf(other).some((room) => roomsOf(lesson).includes(room)))
      throw new Refusal('room-busy', 'The room is taken', { title });
  }
}

const isAt = (one: Place, other: Place): boolean => one.weekday === other.weekday && one.number === other.number;
const areAtOnce = (one: Place, other: Place): boolean => isAt(one, other) && weeksMeet(one.week, other.week);
const roomsOf = ({ room }: Pick<WeeklyLesson, 'room'>): string[] => room.split(', ').filter((name) => name !== '');
