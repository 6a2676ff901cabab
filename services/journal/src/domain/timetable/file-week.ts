import { Refusal } from '@parta/contracts';
import { grouped } from '../grouped.ts';
import { defect, type Placing } from './placing.ts';
import type { FileEvent, FilePlacement, TimetableFile } from './timetable-file.ts';
import { type FileLesson, WeekBoard } from './week-board.ts';
import { type WeekTimes, weekTimesOf } from './week-times.ts';

/** A week that was read from a file: its lessons, and the events that found no place or clash with one before them. */
export type FileWeek = { title: string; lessons: FileLesson[]; clashes: Placing[]; unplaced: Placing[] };

/**
 * The week of a file. Of several solutions the one that leaves least unplaced and clashing is taken, the first of equals;
 * without solutions the times fixed in the events themselves.
 * @throws timetable-empty without a single event, timetable-unreadable when nothing says when the events are
 */
export function fileWeek(file: TimetableFile): FileWeek {
  if (file.events.length === 0) throw new Refusal('timetable-empty', 'The file holds no event');
  const fixed = { title: '', placements: file.events.filter(({ timeId }) => timeId !== null).map(fixedPlacement) };
  const plans = file.solutions.length > 0 ? file.solutions : [fixed];
  if (plans.every(({ placements }) => placements.length === 0)) {
    throw new Refusal('timetable-unreadable', 'No event has a time', { fault: 'Solution: 0' });
  }
  const times = weekTimesOf(file);
  const weeks = plans.map((plan) => weekOf(file, times, plan));
  return weeks.reduce((best, week) => (faults(week) < faults(best) ? week : best));
}

const faults = ({ clashes, unplaced }: FileWeek): number => clashes.length + unplaced.length;

const fixedPlacement = ({ id, timeId }: FileEvent): FilePlacement => ({
  eventId: id,
  duration: null,
  timeId,
  resourceIds: [],
});

function weekOf(file: TimetableFile, times: WeekTimes, plan: TimetableFile['solutions'][number]): FileWeek {
  const board = new WeekBoard(file, times);
  const byEvent = grouped(plan.placements, ({ eventId }) => eventId);
  for (const event of file.events) board.place(event, byEvent.get(event.id) ?? []);
  const known = new Set(file.events.map(({ id }) => id));
  const strangers = [...byEvent.keys()].filter((eventId) => !known.has(eventId));
  return {
    title: [file.title, plan.title].filter(Boolean).join(' · '),
    lessons: board.lessons,
    clashes: board.clashes,
    unplaced: [...file.unplaced, ...board.unplaced, ...strangers.map((eventId) => defect(eventId, 'Event Reference'))],
  };
}
