import type { TimetableOf, TimetableOfAnswer } from '@parta/contracts';
import {
  addDays,
  type CycleWeek,
  cycleWeekOf,
  type DatedSetting,
  daysOf,
  mondayOf,
  settingOn,
  weekdayOf,
  weekdayTaughtOn,
  weeksMeet,
} from '@parta/school';
import { groupDays } from '../calendar/group-days.ts';
import type { Group } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import { calendarOf, type SchoolYear } from '../school-year.ts';
import type { WeeklyLesson } from './school-week.ts';

/** A dated lesson and the timetable that made it; null: somebody put it there besides. */
export type WeekLesson = Lesson & { versionId: string | null };

/** The lessons of one week of a class, teacher or room, and what the timetables they come from say of their groups. */
export type WeekSheet = {
  year: SchoolYear | null;
  hasTimetable: boolean;
  settings: DatedSetting[];
  /** The timetable in force on the day that was asked for. */
  versionId: string | null;
  lessons: WeekLesson[];
  groups: Group[];
  planned: (Omit<WeeklyLesson, 'week'> & { week: CycleWeek | null; versionId: string })[];
};

type View = TimetableOfAnswer;

/** The days of the week a day lies in, Monday first. */
export const weekOf = (day: string): string[] => daysOf(mondayOf(day), addDays(mondayOf(day), 6));

/** The week as it is shown: days with the reason of each free one, lessons with what is other than planned, and why there are none. */
export function timetableView({ of, day }: TimetableOf, sheet: WeekSheet): View {
  const { year, groups, lessons } = sheet;
  const weekDays = of === 'class' && groups[0] ? groups[0].weekDays : 6;
  const days = weekOf(day).map((each) => (year ? dayIn(each, year, weekDays) : { day: each, off: OUTSIDE, title: '' }));
  const byId = new Map(groups.map((group) => [group.id, group]));
  const shown = lessons.flatMap((lesson) => {
    const group = byId.get(lesson.groupId);
    return group && year ? [lessonIn(lesson, group, { ...sheet, year })] : [];
  });
  const hasCycle = settingOn(sheet.settings, 'week.cycle', day) === 2;
  const cycleWeek = year && hasCycle ? cycleWeekOf(day, year.from) : null;
  const cause = shown.length > 0 ? null : causeOf(sheet, days);
  return { days, versionId: sheet.versionId, cycleWeek, lessons: shown, cause };
}

const OUTSIDE = 'outside' as const;

function causeOf({ year, hasTimetable }: WeekSheet, days: View['days']): View['cause'] {
  if (!year) return 'no-year';
  if (days.every(({ off }) => off !== '')) return 'no-school';
  return hasTimetable ? 'none' : 'no-timetable';
}

function dayIn(day: string, year: SchoolYear, weekDays: 5 | 6): View['days'][number] {
  if (day < year.from || day > year.until) return { day, off: OUTSIDE, title: '' };
  const calendar = calendarOf(year, weekDays);
  if (weekdayTaughtOn(calendar, day) !== undefined) return { day, off: '', title: '' };
  const holiday = year.holidays.find(({ from, until }) => from <= day && day <= until);
  if (holiday) return { day, off: 'holiday', title: holiday.title };
  const official = calendar.officialDays[day];
  if (weekdayOf(day) > weekDays) return { day, off: 'weekend', title: '' };
  return { day, off: 'dayOff', title: official?.holiday ?? '' };
}

function lessonIn(
  lesson: WeekLesson,
  group: Group,
  { year, planned }: WeekSheet & { year: SchoolYear },
): View['lessons'][number] {
  const { id: lessonId, groupId, day, number, starts, ends, room, versionId } = lesson;
  const { title, subject, classTitles } = group;
  const taught = groupDays(year, group)(day)?.weekday;
  const plan = planned.find((each) => {
    return (
      each.versionId === versionId &&
      each.groupId === groupId &&
      each.number === number &&
      each.weekday === taught &&
      weeksMeet(each.week ?? undefined, cycleWeekOf(day, year.from))
    );
  });
  const was = { teacherIds: plan?.teacherIds ?? lesson.teacherIds, room: plan?.room ?? room };
  const teacherIds = lesson.actualIds ?? lesson.teacherIds;
  const change = changeOf(lesson, { teacherIds, room }, was);
  const what = { lessonId, groupId, title, subject, classTitles };
  const week = plan?.week ?? null;
  return { ...what, day, number, week, starts, ends, room, teacherIds, change, was: change === 'changed' ? was : null };
}

type Given = Pick<WeeklyLesson, 'teacherIds' | 'room'>;

function changeOf({ status, versionId }: WeekLesson, given: Given, was: Given): View['lessons'][number]['change'] {
  if (status === 'cancelled') return 'cancelled';
  if (versionId === null) return 'extra';
  const sameTeachers = was.teacherIds.toSorted().join() === given.teacherIds.toSorted().join();
  return was.room === given.room && sameTeachers ? null : 'changed';
}
