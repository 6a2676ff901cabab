import type { FileResource, Named, TimetableFile } from './timetable-file.ts';

/** A class as a file names it, `id` in the file. `part` is the name of its subgroup, null for the whole class. */
export type FileClass = { id: string; title: string; part: string | null };

type Group = Named & { members: FileResource[] };

/** Tells the classes of a file from their subgroups and from lists of classes. */
export class FileClasses {
  private readonly byId: Map<string, FileResource>;
  private readonly groups: Map<string, Group>;

  constructor({ resources, resourceGroups }: Pick<TimetableFile, 'resources' | 'resourceGroups'>) {
    this.byId = new Map(resources.map((resource) => [resource.id, resource]));
    const classes = resources.filter(({ kind }) => kind === 'class');
    const ofClasses = resourceGroups.filter(({ kind }) => kind === 'class');
    const members = (id: string): FileResource[] => classes.filter(({ groupIds }) => groupIds.includes(id));
    this.groups = new Map(ofClasses.map((group) => [group.id, { ...group, members: members(group.id) }]));
  }

  /** The class a resource is, or the subgroup it is of one: `A1_GYM1` in the group `A1` is a part of A1. */
  ofResource(id: string): FileClass[] {
    const resource = this.byId.get(id);
    if (resource?.kind !== 'class') return [];
    const whole = resource.groupIds
      .map((groupId) => this.groups.get(groupId))
      .find((group) => group && isPart(resource, group));
    return [whole ? { id, title: whole.name, part: resource.name } : { id, title: resource.name, part: null }];
  }

  /** The class a resource group stands for, or every class it lists. */
  ofGroup(id: string): FileClass[] {
    const group = this.groups.get(id);
    if (!group) return [];
    const isClass = group.members.length === 0 || group.members.some((member) => isPart(member, group));
    return isClass
      ? [{ id, title: group.name, part: null }]
      : group.members.flatMap((member) => this.ofResource(member.id));
  }

  /** Every class, once. */
  titles(): string[] {
    const ids = [...this.byId.keys()];
    return [...new Set(ids.flatMap((id) => this.ofResource(id)).map(({ title }) => title))];
  }
}

function isPart({ name }: FileResource, group: Named): boolean {
  return name.startsWith(group.name) && /^[\s_./-]/.test(name.slice(group.name.length));
}
