import { Refusal } from '@parta/contracts';

/** A part of a file of an import: `part` of `parts`, `size` in bytes, by whom (null: the operator's program). */
export type UploadedPart = { name: string; part: number; parts: number; size: number; by: string | null };

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE = 20 * MEGABYTE;
const LARGEST_SET = 200 * MEGABYTE;

/**
 * Whether another part may come to those that have arrived.
 * @throws conflict when the import is somebody else's, or the file was announced in another number of parts
 * @throws import-too-large
 */
export function checkUpload(arrived: readonly UploadedPart[], part: UploadedPart): void {
  const others = arrived.filter(({ name, part: nth }) => name !== part.name || nth !== part.part);
  const ofFile = others.filter(({ name }) => name === part.name);
  const isForeign = arrived.some(({ by }) => by !== part.by);
  const isOther = part.part >= part.parts || ofFile.some(({ parts }) => parts !== part.parts);
  if (isForeign || isOther) throw new Refusal('conflict', 'This upload does not fit what has arrived');
  if (sum(ofFile) + part.size > LARGEST_FILE) throw tooLarge(part.name, '20 МБ');
  if (sum(others) + part.size > LARGEST_SET) throw tooLarge(part.name, '200 МБ');
}

/**
 * Whether the files of an import are all here, and the asker's own.
 * @throws not-found when there is no such import for this asker
 * @throws import-incomplete
 */
export function checkComplete(arrived: readonly UploadedPart[], by: string | null): void {
  if (arrived.length === 0 || arrived.some((part) => part.by !== by)) {
    throw new Refusal('not-found', 'There is no such upload');
  }
  for (const { name, parts } of arrived) {
    if (arrived.filter((part) => part.name === name).length < parts) {
      throw new Refusal('import-incomplete', `Parts of ${name} are missing`, { name });
    }
  }
}

function tooLarge(name: string, limit: string): Refusal {
  return new Refusal('import-too-large', `${name} is larger than ${limit}`, { name, limit });
}

const sum = (parts: readonly UploadedPart[]): number => parts.reduce((total, { size }) => total + size, 0);
