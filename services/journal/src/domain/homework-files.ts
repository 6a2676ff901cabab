import { can } from '@parta/access';
import {
  actorOf,
  type Caller,
  FILE_PART,
  type HomeworkGiven,
  Refusal,
  type UploadHomeworkFile,
  type UploadHomeworkFileAnswer,
} from '@parta/contracts';
import { type Group, pupilsOn } from './group.ts';
import { mayRead, type Reader } from './journal-reading.ts';
import type { Homework } from './homework.ts';
import type { LessonAtHand } from './lesson.ts';
import { mayWrite } from './lesson-writing.ts';
import { safeName } from './safe-name.ts';

/** A file for homework. `received` counts its parts that are stored; `homeworkId` null until it is given with one. */
export type StoredFile = {
  id: string;
  schoolId: string;
  lessonId: string;
  homeworkId: string | null;
  name: string;
  type: string;
  size: number;
  received: number;
  by: string | null;
  at: Date;
};

/** What the first bytes of a file say it is. */
export type FileKind = { type: string; extension: string };

/** Enough for a photograph of any telephone and a presentation with pictures. */
const LARGEST = 20 * 1024 * 1024;

/** The last part may be shorter. */
export function partsOf({ size }: Pick<StoredFile, 'size'>): number {
  const rest = size % FILE_PART;
  return (size - rest) / FILE_PART + (rest === 0 ? 0 : 1);
}

function lengthOf(size: number, part: number): number {
  const left = size - part * FILE_PART;
  return left < FILE_PART ? left : FILE_PART;
}

export const isWhole = (file: StoredFile): boolean => file.received === partsOf(file);

type Part = { wanted: UploadHomeworkFile; bytes: number; kind: FileKind | undefined };

/**
 * The file as it stands once this part is stored; a part that comes again changes nothing. Parts come in their turn.
 * @throws forbidden, lesson-cancelled, file-too-big, file-kind-unknown, conflict
 */
export function takePart(
  at: LessonAtHand,
  standing: StoredFile | null,
  { wanted, bytes, kind }: Part,
  { caller, now }: { caller: Caller; now: Date },
): StoredFile {
  mayWrite(caller, 'homework.write', at);
  const { fileId: id, lessonId, size, part } = wanted;
  if (size > LARGEST) throw new Refusal('file-too-big', 'Too many bytes', { name: wanted.name, limit: '20 MB' });
  if (bytes !== lengthOf(size, part)) throw new Refusal('conflict', 'A part of another length');
  if (standing) return nextOf(standing, wanted, actorOf(caller));
  if (part > 0) throw new Refusal('conflict', 'The first part is missing');
  if (!kind) throw new Refusal('file-kind-unknown', 'Neither document nor picture nor sound', { name: wanted.name });
  const name = safeName(wanted.name, kind.extension);
  const { schoolId } = at.lesson;
  const told = { homeworkId: null, name, type: kind.type, size };
  return { id, schoolId, lessonId, ...told, received: 1, by: actorOf(caller), at: now };
}

function nextOf(standing: StoredFile, { lessonId, size, part }: UploadHomeworkFile, by: string | null): StoredFile {
  const isOther = standing.lessonId !== lessonId || standing.size !== size || standing.by !== by;
  if (isOther || part > standing.received) throw new Refusal('conflict', 'Parts of another file are under this id');
  return { ...standing, received: part < standing.received ? standing.received : part + 1 };
}

export function uploaded(file: StoredFile): UploadHomeworkFileAnswer {
  return { ...shown(file), isWhole: isWhole(file) };
}

type ShownFile = NonNullable<HomeworkGiven['files']>[number];

export const shown = ({ id: fileId, name, type, size }: StoredFile): ShownFile => ({ fileId, name, type, size });

/**
 * The files as a homework shows them: the giver's own, or those it had already.
 * @throws not-found of a file of somebody else or of another homework, file-incomplete
 */
export function attached(
  found: StoredFile[],
  { fileIds, homeworkId, lessonId }: { fileIds: string[]; homeworkId: string; lessonId: string },
  by: string | null,
): ShownFile[] {
  return [...new Set(fileIds)].map((id) => {
    const file = found.find((each) => each.id === id);
    const isHis = file?.homeworkId === homeworkId || (file?.homeworkId === null && file.by === by);
    if (!file || !isHis || file.lessonId !== lessonId) throw new Refusal('not-found', 'No such file');
    if (!isWhole(file)) throw new Refusal('file-incomplete', 'Parts are missing', { name: file.name });
    return shown(file);
  });
}

/**
 * Lets the reader have the file: whoever reads the journal, and the families of those the homework is for, as long as it
 * shows the file. Everybody else learns nothing of it.
 * @throws not-found
 */
export function mayHaveFile(
  reader: Reader & { at: string },
  file: StoredFile,
  homework: Homework,
  group: Group,
  givenOn: string,
): void {
  if (mayRead(reader, group)) return;
  const isShown = homework.kind === 'task' && homework.files.some(({ fileId }) => fileId === file.id);
  const members = [givenOn, homework.dueDay ?? givenOn].flatMap((day) => pupilsOn(group, day));
  const recipients = homework.pupilIds ?? members;
  const isOwn = recipients.some(
    (pupilId) =>
      members.includes(pupilId) &&
      can(reader.caller, 'homework.read', { schoolId: group.schoolId, pupilId, at: reader.at }),
  );
  if (!isShown || !isOwn) throw new Refusal('not-found', 'No such file');
}
