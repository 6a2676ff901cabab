import { z } from 'zod';
import { Clock, Day, Id } from '../vocabulary.ts';

const Title = z.string().min(1).max(80);
const SetId = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,39}$/);

/** One lesson's times, by its number; lesson 0 comes before the first. */
const Ring = z.strictObject({ number: z.int().min(0).max(12), starts: Clock, ends: Clock });
const Rings = z.array(Ring).max(13);

/**
 * When lessons ring, for the classes that fit: of a building, of grades (both included), of a shift; null fits every class.
 * The first of a school's list that fits a class is its own. `short` are the bells of shortened days.
 */
const BellSchedule = z.strictObject({
  title: Title,
  building: z.string().max(60).nullable(),
  grades: z.strictObject({ least: z.int().min(0).max(12), most: z.int().min(0).max(12) }).nullable(),
  shift: z.int().min(1).max(3).nullable(),
  usual: Rings,
  short: Rings,
});

const Period = z.strictObject({
  periodId: Id,
  kind: z.enum(['quarter', 'trimester', 'halfYear', 'module']),
  title: Title,
  from: Day,
  until: Day,
});
const Holiday = z.strictObject({ title: Title, from: Day, until: Day });

/** Periods of some classes, with holidays that lie inside a period; the gaps between periods are holidays anyway. */
const HolidaySet = z.strictObject({
  setId: SetId,
  title: Title,
  periods: z.array(Period).min(1).max(12),
  holidays: z.array(Holiday).max(12),
});

/** What holds for a class; one that is not listed has the first set, its own week, no building and shift 1. */
const ClassPlan = z.strictObject({
  classId: Id,
  setId: SetId,
  weekDays: z.int().min(5).max(6),
  building: z.string().max(60),
  shift: z.int().min(1).max(3),
});

/** A day of some classes, of all when none is named: without school, with short lessons, or with school but off the timetable (N-09). */
const SpecialDay = z.strictObject({
  classIds: z.array(Id).max(200),
  title: Title,
  kind: z.enum(['closed', 'short', 'offTimetable']),
  from: Day,
  until: Day,
});

/**
 * How a school lays out an academic year (F-058). Both ends of every span belong to it. `movedDays`: a day and the weekday
 * whose timetable it follows. `openings`: subjects that are kept here only from a day on (F-052).
 */
export const YearPlan = z.strictObject({
  from: Day,
  until: Day,
  sets: z.array(HolidaySet).min(1).max(12),
  classes: z.array(ClassPlan).max(200),
  movedDays: z.array(z.strictObject({ day: Day, weekday: z.int().min(1).max(7) })).max(40),
  specialDays: z.array(SpecialDay).max(100),
  openings: z
    .array(z.strictObject({ subjects: z.array(z.string().min(1).max(120)).min(1).max(60), from: Day }))
    .max(20),
  bells: z.array(BellSchedule).max(20),
});
export type YearPlan = z.infer<typeof YearPlan>;
