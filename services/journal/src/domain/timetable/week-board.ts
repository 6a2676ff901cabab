import { type FileClass, FileClasses } from './file-classes.ts';
import { clash, defect, noTime, type Placing } from './placing.ts';
import type { Bell } from '../bells.ts';
import type {
  FileCourse,
  FileEvent,
  FilePlacement,
  FileResource,
  Named,
  ResourceKind,
  TimetableFile,
} from './timetable-file.ts';
import type { WeekPlace, WeekTimes } from './week-times.ts';

/** One lesson of the week as the file has it: an event of two hours makes two of them. */
export type FileLesson = WeekPlace & {
  event: string;
  bell?: Bell;
  course: FileCourse | null;
  classes: FileClass[];
  teachers: Named[];
  rooms: Named[];
};

/** A week while it fills: who is taken when, what found no place. */
export class WeekBoard {
  readonly lessons: FileLesson[] = [];
  readonly clashes: Placing[] = [];
  readonly unplaced: Placing[] = [];
  private readonly taken = new Map<string, string>();
  private readonly classes: FileClasses;
  private readonly resources: Map<string, FileResource>;

  constructor(
    private readonly file: TimetableFile,
    private readonly times: WeekTimes,
  ) {
    this.classes = new FileClasses(file);
    this.resources = new Map(file.resources.map((resource) => [resource.id, resource]));
  }

  /** Puts an event where the plan says, hour by hour. An hour that clashes with an earlier event is left out. */
  place(event: FileEvent, placements: FilePlacement[]): void {
    let missing = event.duration;
    for (const placement of placements) {
      for (const timeId of this.hoursOf(event, placement)) {
        missing -= 1;
        this.put(event, placement, timeId);
      }
    }
    if (missing > 0) this.unplaced.push(noTime(event.name, missing));
    if (missing < 0) this.unplaced.push(defect(event.name, `Duration ${event.duration} < ${event.duration - missing}`));
  }

  /** The times an event lasts; the hours after the last lesson of a day do not exist. */
  private hoursOf(event: FileEvent, { timeId, duration }: FilePlacement): string[] {
    const hours: string[] = [];
    let time = timeId ?? undefined;
    while (time !== undefined && this.times.placeOf.has(time) && hours.length < (duration ?? event.duration)) {
      hours.push(time);
      time = this.times.next.get(time);
    }
    return hours;
  }

  private put(event: FileEvent, placement: FilePlacement, timeId: string): void {
    const found = this.times.placeOf.get(timeId);
    if (!found) return;
    const place = placement.week ? { ...found, week: placement.week } : found;
    const members = this.membersOf(event, [...event.resourceIds, ...placement.resourceIds]);
    const cells = members.flatMap(({ id, name }) =>
      cellsOf(timeId, id, placement.week).map((cell) => ({ cell, name })),
    );
    const busy = cells.find(({ cell }) => this.taken.has(cell));
    if (busy) {
      this.clashes.push(clash(event.name, this.taken.get(busy.cell) ?? '', busy.name));
      return;
    }
    for (const { cell } of cells) this.taken.set(cell, event.name);
    this.lessons.push({ event: event.name, ...place, course: event.course, ...this.whoOf(event, members) });
  }

  /** Everybody an event takes: named one by one, and the members of resource groups. */
  private membersOf({ resourceGroupIds }: FileEvent, resourceIds: string[]): FileResource[] {
    const grouped = this.file.resources.filter(({ groupIds }) => resourceGroupIds.some((id) => groupIds.includes(id)));
    const single = resourceIds.flatMap((id) => this.resources.get(id) ?? []);
    return [...new Set([...single, ...grouped])].filter(({ kind }) => kind !== 'other');
  }

  private whoOf(
    { resourceGroupIds }: FileEvent,
    members: FileResource[],
  ): Pick<FileLesson, 'classes' | 'teachers' | 'rooms'> {
    const inGroups = resourceGroupIds.flatMap((id) => this.classes.ofGroup(id));
    const single = members
      .filter(({ groupIds }) => !groupIds.some((id) => resourceGroupIds.includes(id)))
      .flatMap(({ id }) => this.classes.ofResource(id));
    const of = (kind: ResourceKind): Named[] =>
      members.filter((each) => each.kind === kind).map(({ id, code, name }) => ({ id: code ?? id, name }));
    return { classes: [...inGroups, ...single], teachers: of('teacher'), rooms: of('room') };
  }
}

/** What somebody takes at a time: the cell of one week, or of both. */
const cellsOf = (timeId: string, id: string, week: FilePlacement['week']): string[] =>
  (week ? [week] : ['a', 'b']).map((each) => `${timeId} ${id} ${each}`);
