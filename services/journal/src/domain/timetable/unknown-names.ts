import type { PreviewTimetableAnswer, SchoolDirectoryAnswer } from '@parta/contracts';
import { grouped } from '../grouped.ts';
import { DirectoryNames } from './directory-names.ts';
import { nameInFile } from './name-in-file.ts';
import { subjectOf } from './subject-of.ts';
import type { FileLesson } from './week-board.ts';

type UnknownName = PreviewTimetableAnswer['unknown'][number];

/** Every class, teacher and subject of the file the school knows by no such name, once, with the lessons a week it costs. */
export function unknownNames(lessons: FileLesson[], directory: SchoolDirectoryAnswer): UnknownName[] {
  const names = new DirectoryNames(directory, new Map());
  const subjects = new Set(directory.groups.map(({ subject }) => nameInFile(subject)));
  const found = lessons.flatMap((lesson): Omit<UnknownName, 'lessons'>[] => {
    const coded = names.byCode(lesson) !== undefined;
    const subject = subjectOf(lesson);
    const isKnown = [subject, lesson.course?.code ?? ''].some((name) => subjects.has(nameInFile(name)));
    const classes = lesson.classes.filter(({ title }) => !coded && !names.hasClass(title));
    const teachers = lesson.teachers.filter((teacher) => names.teacher(teacher) === undefined);
    return [
      ...classes.map(({ title: name }) => ({ what: 'class' as const, name })),
      ...teachers.map(({ name }) => ({ what: 'teacher' as const, name })),
      ...(coded || isKnown || lesson.classes.length === 0 ? [] : [{ what: 'subject' as const, name: subject }]),
    ];
  });
  return [...grouped(found, ({ what, name }) => `${what} ${name}`).values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ ...first, lessons: all.length }] : [];
  });
}
