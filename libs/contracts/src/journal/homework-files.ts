import { z } from 'zod';
import { type AnswerOf, command, type InputOf, query } from '../message.ts';
import { Id } from '../vocabulary.ts';

/** Bytes of a file that travel together; only the last part is shorter. */
export const FILE_PART = 384 * 1024;

export const HomeworkLink = z.object({
  url: z.url({ protocol: /^https?$/ }).max(500),
  title: z.string().max(120),
});

/** A file of a homework. `type` is what its bytes say, `size` in bytes. */
export const HomeworkFile = z.object({ fileId: Id, name: z.string(), type: z.string(), size: z.int() });

/** One part of a file for homework, in its turn, base64; nothing of the homework changes by it. `size` is that of the whole file. */
export const UploadHomeworkFile = command('journal.upload-homework-file.v1', {
  input: z.strictObject({
    fileId: Id,
    lessonId: Id,
    name: z.string().min(1).max(200),
    size: z.int().min(1),
    part: z.int().min(0).max(999),
    content: z.base64().max(524_288),
  }),
  output: z.object({ ...HomeworkFile.shape, isWhole: z.boolean() }),
  refusals: ['not-found', 'forbidden', 'lesson-cancelled', 'file-too-big', 'file-kind-unknown', 'conflict'],
});
export type UploadHomeworkFile = InputOf<typeof UploadHomeworkFile>;
export type UploadHomeworkFileAnswer = AnswerOf<typeof UploadHomeworkFile>;

/** One part of a file, base64, for whoever the homework is shown to. */
export const PartOfHomeworkFile = query('journal.part-of-homework-file.v1', {
  input: z.strictObject({ fileId: Id, part: z.int().min(0).max(999) }),
  output: z.object({ ...HomeworkFile.shape, parts: z.int(), content: z.base64() }),
  refusals: ['not-found', 'forbidden'],
});
export type PartOfHomeworkFile = InputOf<typeof PartOfHomeworkFile>;
export type PartOfHomeworkFileAnswer = AnswerOf<typeof PartOfHomeworkFile>;
