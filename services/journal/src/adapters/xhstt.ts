import type {
  FileEvent,
  FilePlacement,
  FileResource,
  Named,
  ResourceKind,
  TimetableFile,
} from '../domain/timetable/timetable-file.ts';
import { textOfFile } from './text-of-file.ts';
import { unreadable } from './unreadable.ts';
import { childrenOf, elementAt, textAt, xmlTree, type XmlNode } from './xml-tree.ts';

/**
 * Reads an XHSTT archive: one school's week and its solutions. Elements nobody knows are passed over.
 * @throws timetable-unreadable for anything else than an archive with exactly one instance
 */
export function readXhstt(bytes: Uint8Array): TimetableFile {
  const archive = xmlTree(textOfFile(bytes));
  if (archive.tag !== 'HighSchoolTimetableArchive') throw unreadable(`<${archive.tag}>`);
  const instances = childrenOf(elementAt(archive, 'Instances'), 'Instance');
  const [instance] = instances;
  if (!instance || instances.length > 1) throw unreadable(`Instances/Instance: ${instances.length}`);
  const kinds = kindsOf(instance);
  return {
    ...{ format: 'xhstt', unplaced: [], missing: [] },
    title: textAt(instance, 'MetaData', 'Name') || idOf(instance),
    days: childrenOf(elementAt(instance, 'Times', 'TimeGroups'), 'Day').map(named),
    times: childrenOf(elementAt(instance, 'Times'), 'Time').map(timeOf),
    resources: childrenOf(elementAt(instance, 'Resources'), 'Resource').map((each) => resourceOf(each, kinds)),
    resourceGroups: childrenOf(elementAt(instance, 'Resources', 'ResourceGroups'), 'ResourceGroup').map((group) => ({
      ...named(group),
      kind: kindOf(group, kinds),
    })),
    events: eventsOf(instance),
    solutions: solutionsOf(archive, idOf(instance)),
  };
}

function timeOf(time: XmlNode): TimetableFile['times'][number] {
  const weekId = referenceOf(time, 'Week');
  return { ...named(time), dayId: referenceOf(time, 'Day') ?? '', ...(weekId === null ? {} : { weekId }) };
}

function eventsOf(instance: XmlNode): FileEvent[] {
  const courses = childrenOf(elementAt(instance, 'Events', 'EventGroups'), 'Course').map(named);
  const courseNames = new Map(courses.map((course) => [course.id, course]));
  return childrenOf(elementAt(instance, 'Events'), 'Event').map((event) => {
    const course = referenceOf(event, 'Course');
    return {
      ...named(event),
      course: course === null ? null : (courseNames.get(course) ?? { id: course, name: course }),
      duration: durationOf(event) ?? 1,
      timeId: referenceOf(event, 'Time'),
      resourceIds: referencesOf(elementAt(event, 'Resources'), 'Resource'),
      resourceGroupIds: referencesOf(elementAt(event, 'ResourceGroups'), 'ResourceGroup'),
    };
  });
}

function solutionsOf(archive: XmlNode, instanceId: string): TimetableFile['solutions'] {
  const groups = childrenOf(elementAt(archive, 'SolutionGroups'), 'SolutionGroup');
  return groups.flatMap((group) =>
    childrenOf(group, 'Solution')
      .filter(({ attributes }) => (attributes['Reference'] ?? instanceId) === instanceId)
      .map((solution) => ({
        title: idOf(group),
        placements: childrenOf(elementAt(solution, 'Events'), 'Event').map(placementOf),
      })),
  );
}

function placementOf(event: XmlNode): FilePlacement {
  return {
    eventId: event.attributes['Reference'] ?? '',
    duration: durationOf(event),
    timeId: referenceOf(event, 'Time'),
    resourceIds: referencesOf(elementAt(event, 'Resources'), 'Resource'),
  };
}

function resourceOf(resource: XmlNode, kinds: Map<string, ResourceKind>): FileResource {
  const groupIds = referencesOf(elementAt(resource, 'ResourceGroups'), 'ResourceGroup');
  return { ...named(resource), kind: kindOf(resource, kinds), groupIds };
}

const KINDS: [RegExp, ResourceKind][] = [
  [/class|класс|group|группа/i, 'class'],
  [/teacher|учител|преподавател/i, 'teacher'],
  [/room|кабинет|аудитор/i, 'room'],
  [/student|pupil|ученик/i, 'pupil'],
];

/** Resource types are named by the author of the file; `ClassRoom` is a room, so a room is looked for first. */
function kindsOf(instance: XmlNode): Map<string, ResourceKind> {
  const types = childrenOf(elementAt(instance, 'Resources', 'ResourceTypes'), 'ResourceType').map(named);
  return new Map(types.map(({ id, name }) => [id, kindNamed(`${id} ${name}`)]));
}

function kindNamed(words: string): ResourceKind {
  const found = KINDS.filter(([pattern]) => pattern.test(words)).map(([, kind]) => kind);
  return found.includes('room') ? 'room' : (found[0] ?? 'other');
}

function kindOf(node: XmlNode, kinds: Map<string, ResourceKind>): ResourceKind {
  const type = referenceOf(node, 'ResourceType') ?? '';
  return kinds.get(type) ?? kindNamed(type);
}

function durationOf(event: XmlNode): number | null {
  const text = textAt(event, 'Duration');
  return /^[1-9]\d?$/.test(text) ? Number(text) : null;
}

const idOf = ({ attributes }: XmlNode): string => attributes['Id'] ?? '';
const named = (node: XmlNode): Named => ({ id: idOf(node), name: textAt(node, 'Name') || idOf(node) });
const referenceOf = (node: XmlNode, tag: string): string | null =>
  elementAt(node, tag)?.attributes['Reference'] ?? null;
const referencesOf = (node: XmlNode | undefined, tag: string): string[] =>
  childrenOf(node, tag).flatMap(({ attributes }) => attributes['Reference'] ?? []);
