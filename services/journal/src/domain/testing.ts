import { FILE_PART, GiveHomework, newId, UploadHomeworkFile } from '@parta/contracts';
import type { Classroom, JournalUnderTest } from '../testing.ts';

/** Bytes that begin as a photograph does. */
export function aPhoto(size: number): Buffer {
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1];
  const photo = Buffer.alloc(size, 7);
  Buffer.from(head).copy(photo);
  return photo;
}

type Whole = { fileId: string; lessonId: string; name: string; bytes: Buffer };

/** One part of a file as the page cuts it. */
export function partOf({ bytes, ...file }: Whole, part: number): UploadHomeworkFile {
  const content = bytes.subarray(part * FILE_PART, (part + 1) * FILE_PART).toString('base64');
  return { ...file, size: bytes.length, part, content };
}

/** A photograph of the board, given with the homework of a lesson. */
export async function givenWithFile(
  journal: JournalUnderTest,
  { teacher }: Classroom,
  lesson: { id: string },
  change: Partial<GiveHomework> = {},
): Promise<{ fileId: string; homework: GiveHomework }> {
  const file = { fileId: newId(), lessonId: lesson.id, name: 'Доска.jpg', bytes: aPhoto(FILE_PART + 1) };
  for (const part of [0, 1]) await journal.ask(UploadHomeworkFile, partOf(file, part), teacher);
  const task = { kind: 'task' as const, text: '№ 341', due: null, pupilIds: null, ver: 0 };
  const homework = { homeworkId: newId(), lessonId: lesson.id, ...task, fileIds: [file.fileId], ...change };
  await journal.ask(GiveHomework, homework, teacher);
  return { fileId: file.fileId, homework };
}
