import { notAlways } from '../domain/timetable/placing.ts';
import type { FileEvent, FilePlacement, FileResource, TimetableFile } from '../domain/timetable/timetable-file.ts';
import { grouped } from '../domain/grouped.ts';
import { crossings, partsOf } from './asc-groups.ts';
import { cycleWeekOfCard, eventOf, placementsOf } from './asc-lessons.ts';
import { type AscRow, AscTables, keyIn } from './asc-tables.ts';
import { timesOf } from './asc-times.ts';
import { ClassResources } from './class-resources.ts';
import { textOfFile } from './text-of-file.ts';
import { unreadable } from './unreadable.ts';
import { xmlTree } from './xml-tree.ts';

/**
 * Reads the XML of aSc Timetables: `lessons` and their `cards`, the placed ones; `periods` bring bells. Tables and columns
 * nobody knows are passed over. Cards may stand in one of two weeks; one of some terms only has no place and is listed.
 * @throws timetable-unreadable for anything else than a `timetable`
 */
export function readAsc(bytes: Uint8Array): TimetableFile {
  const root = xmlTree(textOfFile(bytes));
  if (root.tag !== 'timetable') throw unreadable(`<${root.tag}>`);
  const tables = new AscTables(root);
  const classes = new ClassResources(tables.named('classes'), partsOf(tables));
  const cards = tables.rows('cards');
  const seldom = cards.filter((card) => seldomMaskOf(card) !== '');
  const regular = cards.filter((card) => seldomMaskOf(card) === '');
  const placements = regular.flatMap((card) => placementsOf(card, tables));
  const events = tables.rows('lessons').map((lesson) => eventOf(lesson, tables, classes));
  const names = new Map(events.map(({ id, name }) => [id, name]));
  return {
    ...{ format: 'asc', title: root.attributes['displayname'] || 'aSc', missing: [] },
    ...timesOf(tables),
    resources: [...classes.resources, ...peopleAndRooms(tables), ...crossings(tables)],
    resourceGroups: classes.resourceGroups,
    events: lasting(events, placements, new Set(seldom.map(lessonOf))),
    solutions: [{ title: '', placements }],
    unplaced: seldom.map((card) => notAlways(names.get(lessonOf(card)) ?? lessonOf(card), seldomMaskOf(card))),
  };
}

/** Hours as the lesson says, at least those of its cards; what some weeks only have is told apart and not missing as well. */
function lasting(events: FileEvent[], placements: FilePlacement[], seldom: Set<string>): FileEvent[] {
  const byEvent = grouped(placements, ({ eventId }) => eventId);
  return events.map((event) => {
    const placed = (byEvent.get(event.id) ?? []).reduce((sum, { duration }) => sum + (duration ?? 1), 0);
    return { ...event, duration: seldom.has(event.id) || placed > event.duration ? placed : event.duration };
  });
}

function peopleAndRooms(tables: AscTables): FileResource[] {
  const teachers = tables.named('teachers').map((each): FileResource => ({ ...each, kind: 'teacher', groupIds: [] }));
  const rooms = tables.named('classrooms').map(({ id, name }): FileResource => {
    return { id, name, kind: 'room', groupIds: [] };
  });
  return [...teachers, ...rooms];
}

const lessonOf = (card: AscRow): string => keyIn('lessons', card['lessonid']);

/** The weeks and terms of a card that stands in some of them only, else empty; one of two weeks is none of them. */
function seldomMaskOf(card: AscRow): string {
  const { weeks = '', terms = '' } = card;
  const masks = cycleWeekOfCard(card) ? [terms] : [weeks, terms];
  return masks.filter((mask) => mask.includes('0') && mask.includes('1')).join(', ');
}
