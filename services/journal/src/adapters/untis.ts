import type { FileEvent, FilePlacement, FileResource, TimetableFile } from '../domain/timetable/timetable-file.ts';
import type { UploadedFile } from '../domain/timetable/upload.ts';
import { ClassResources } from './class-resources.ts';
import { dividedBy, eventsOf, type UntisEvent } from './untis-lines.ts';
import { UntisParts } from './untis-parts.ts';
import { missingFiles, UntisSet } from './untis-rows.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
/** GPU002 tells hours, 004 and 006 the long names of teachers and subjects. */
const HELPFUL = ['002', '004', '006'];

/**
 * Reads a set of GPU files of Untis. GPU001 is the timetable; a class in two of a lesson's rows at one hour is divided,
 * and then GPU003 must be there to tell classes from their subgroups.
 * @throws timetable-file-missing, timetable-unreadable
 */
export function readUntis(files: UploadedFile[]): TimetableFile {
  const set = new UntisSet(files);
  const { rows, defects } = set.timetable();
  const events = eventsOf(rows, set.lessons());
  const divided = dividedBy(events);
  if (divided.size > 0 && !set.has('003')) throw missingFiles(['GPU003']);
  const parts = new UntisParts(events, divided, [...set.names('003').keys()]);
  const classes = new ClassResources(
    parts.classNames(events).map((name) => ({ id: `class:${name}`, name })),
    parts.all.map(({ id, name, className }) => ({ id, name, classId: `class:${className}` })),
  );
  const subjects = set.names('006');
  return {
    ...{ format: 'untis', title: 'Untis', unplaced: defects, resourceGroups: classes.resourceGroups },
    ...timesOf(events),
    resources: [...classes.resources, ...peopleAndRooms(events, set.names('004'))],
    events: events.map((event, at) => eventOf(event, at, { parts, classes, subjects })),
    solutions: [{ title: '', placements: events.flatMap(placementsOf) }],
    missing: HELPFUL.filter((number) => !set.has(number)).map((number) => `GPU${number}`),
  };
}

type Beside = { parts: UntisParts; classes: ClassResources; subjects: Map<string, string> };

function eventOf(event: UntisEvent, at: number, { parts, classes, subjects }: Beside): FileEvent {
  const { lesson, teachers, subject, hours } = event;
  const whole = event.classes.filter((name) => !parts.of(at, name));
  const taken = classes.taken(
    whole.map((name) => `class:${name}`),
    event.classes.flatMap((name) => parts.of(at, name)?.id ?? []),
  );
  return {
    ...{
      id: idOf(event, at),
      name: `${lesson}: ${event.classes.join(', ')} ${subject}`,
      duration: hours,
      timeId: null,
    },
    course: { id: `subject:${subject}`, name: subjects.get(subject) ?? subject, code: subject },
    resourceIds: [...taken.resourceIds, ...teachers.map((name) => `teacher:${name}`)],
    resourceGroupIds: taken.resourceGroupIds,
  };
}

function placementsOf(event: UntisEvent, at: number): FilePlacement[] {
  return event.lines.map(({ place, room }) => {
    const resourceIds = room === '' ? [] : [`room:${room}`];
    return { eventId: idOf(event, at), duration: 1, timeId: `${place?.day}_${place?.hour}`, resourceIds };
  });
}

const idOf = ({ lesson }: UntisEvent, at: number): string => `${lesson}:${at}`;

/** Untis writes no grid: the hours that are used, on every day. */
function timesOf(events: UntisEvent[]): Pick<TimetableFile, 'days' | 'times'> {
  const places = events.flatMap(({ lines }) => lines.flatMap(({ place }) => place ?? []));
  const hours = [...new Set(places.map(({ hour }) => hour))].toSorted((one, other) => one - other);
  const days = DAYS.map((name, at) => ({ id: String(at + 1), name }));
  const times = days.flatMap(({ id: dayId, name }) =>
    hours.map((hour) => ({ id: `${dayId}_${hour}`, name: `${name}_${hour}`, dayId })),
  );
  return { days, times };
}

function peopleAndRooms(events: UntisEvent[], names: Map<string, string>): FileResource[] {
  const teachers = [...new Set(events.flatMap((event) => event.teachers))].map((code): FileResource => {
    return { id: `teacher:${code}`, name: names.get(code) ?? code, kind: 'teacher', groupIds: [], code };
  });
  const rooms = new Set(events.flatMap(({ lines }) => lines.map(({ room }) => room)).filter((name) => name !== ''));
  return [
    ...teachers,
    ...[...rooms].map((name): FileResource => ({ id: `room:${name}`, name, kind: 'room', groupIds: [] })),
  ];
}
