import type { SchoolDirectoryAnswer } from '@parta/contracts';
import { grouped } from '../grouped.ts';
import { nameInFile } from './name-in-file.ts';
import type { Teaching } from './school-week.ts';
import type { Named } from './timetable-file.ts';
import type { FileLesson } from './week-board.ts';

export type Group = SchoolDirectoryAnswer['groups'][number];

/** What tells groups of the same classes apart: subject, names of subgroups in the file, teachers. */
export type Asked = { subject: string; parts: string[]; teacherIds: string[] };

/** The school's groups and teachers by the names a file may call them. A name that fits two is no name. */
export class DirectoryNames {
  private readonly classTitles: Set<string>;
  private readonly byCodes: Map<string, Group[]>;
  private readonly byTitles: Map<string, Group[]>;
  private readonly byClasses: Map<string, Group[]>;
  private readonly teachers: Map<string, Set<string>>;

  constructor(
    { groups, teachers }: SchoolDirectoryAnswer,
    private readonly teaching: Teaching,
  ) {
    this.classTitles = new Set(groups.flatMap((group) => group.classTitles.map(nameInFile)));
    this.byCodes = grouped(groups, ({ code }) => nameInFile(code));
    this.byTitles = grouped(groups, ({ title }) => nameInFile(title));
    this.byClasses = grouped(groups, ({ classTitles, subject }) => keyOf(classTitles, subject));
    const calls = teachers.flatMap(({ personId, code, short, list }) =>
      [code, short, list].map((name) => ({ name: nameInFile(name), personId })),
    );
    this.teachers = new Map(
      [...grouped(calls, ({ name }) => name)].map(([name, all]) => [
        name,
        new Set(all.map(({ personId }) => personId)),
      ]),
    );
  }

  hasClass(title: string): boolean {
    return this.classTitles.has(nameInFile(title));
  }

  teachersOf(groupId: string): string[] {
    return [...(this.teaching.get(groupId) ?? [])];
  }

  teacher({ id, name }: Named): string | undefined {
    return only([...(this.teachers.get(nameInFile(id)) ?? this.teachers.get(nameInFile(name)) ?? [])]);
  }

  /**
   * The group whose code the course or a class bears, or whose title a subgroup bears. A title alone of a whole class is
   * no answer: many groups may be called after it. Ids of courses begin with `gr_` in many files.
   */
  byCode({ course, classes }: Pick<FileLesson, 'course' | 'classes'>): Group | undefined {
    const codes = [
      course?.id,
      course?.id.replace(/^gr_/, ''),
      course?.name,
      ...classes.flatMap(({ id, part }) => [id, part]),
    ];
    const coded = codes.map((code) => named(this.byCodes, code));
    const titled = classes.map(({ part }) => named(this.byTitles, part));
    return [...coded, ...titled].find((group) => group !== undefined);
  }

  /** The group of exactly these classes in the subject; of several the one these teachers have, or whose title has the subgroup's name. */
  groupOf(classTitles: string[], { subject, parts, teacherIds }: Asked): Group | undefined {
    const candidates = this.byClasses.get(keyOf(classTitles, subject)) ?? [];
    const taught = candidates.filter(({ groupId }) =>
      teacherIds.some((id) => this.teaching.get(groupId)?.includes(id)),
    );
    const titled = candidates.filter((group) => parts.some((part) => isCalled(group, part)));
    const both = taught.filter((group) => titled.includes(group));
    return only(candidates) ?? only(both) ?? only(titled) ?? only(taught);
  }
}

/** A subgroup bears the name of its part: whole, or without the class before both: `8Б 1-я группа` of `8Б Алгебра, 1-я группа`. */
function isCalled({ title, classTitles }: Group, part: string): boolean {
  const [whole, name] = [nameInFile(title), nameInFile(part)];
  const ofClass = classTitles.map(nameInFile).find((each) => name.startsWith(each) && whole.startsWith(each));
  const rest = name.slice(ofClass?.length ?? 0);
  return whole.includes(name) || (rest !== '' && whole.slice(ofClass?.length ?? 0).endsWith(rest));
}

const only = <Item>(items: Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** The one group of this name; what has no name is called by none. */
function named(groups: Map<string, Group[]>, name: string | null | undefined): Group | undefined {
  const key = nameInFile(name ?? '');
  return key === '' ? undefined : only(groups.get(key) ?? []);
}

const keyOf = (classTitles: string[], subject: string): string =>
  [...classTitles.map(nameInFile).toSorted(), nameInFile(subject)].join(' ');
