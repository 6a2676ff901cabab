import type { FileEvent, FileResource, Named, TimetableFile } from '../domain/timetable/timetable-file.ts';

/** A subgroup of a class, by the ids of the file. */
type Part = Named & { classId: string };

type Taken = Pick<FileEvent, 'resourceIds' | 'resourceGroupIds'>;

/** The classes of a file and their subgroups as resources: a class that is parted is the group of its parts, and clashes with each. */
export class ClassResources {
  readonly resources: FileResource[];
  readonly resourceGroups: TimetableFile['resourceGroups'];
  private readonly parted: Set<string>;

  constructor(classes: Named[], parts: Part[]) {
    const names = new Map(classes.map(({ id, name }) => [id, name]));
    this.parted = new Set(parts.map(({ classId }) => classId));
    const whole = classes.filter(({ id }) => !this.parted.has(id));
    this.resources = [
      ...whole.map((each): FileResource => ({ ...each, kind: 'class', groupIds: [] })),
      ...parts.map(({ id, name, classId }): FileResource => {
        return { id, name: partName(names.get(classId) ?? '', name), kind: 'class', groupIds: [classId] };
      }),
    ];
    this.resourceGroups = classes
      .filter(({ id }) => this.parted.has(id))
      .map((each) => ({ ...each, kind: 'class' as const }));
  }

  /** What a lesson of whole classes and of parts takes. */
  taken(classIds: string[], partIds: string[]): Taken {
    return {
      resourceIds: [...classIds.filter((id) => !this.parted.has(id)), ...partIds],
      resourceGroupIds: classIds.filter((id) => this.parted.has(id)),
    };
  }
}

/** `8Б 1-я группа`: the class always stands before its part. */
function partName(className: string, name: string): string {
  return name.startsWith(className) && name.length > className.length
    ? `${className} ${name.slice(className.length).replace(/^[\s_./-]+/, '')}`
    : `${className} ${name}`;
}
