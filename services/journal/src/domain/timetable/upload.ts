import { Refusal } from '@parta/contracts';

/** A part of an uploaded file without its bytes. `size` in bytes. */
export type UploadedPart = {
  importId: string;
  part: number;
  parts: number;
  name: string;
  by: string | null;
  size: number;
};

/** The largest timetable: ten times that of the largest school we know. */
const LARGEST = 8 * 1024 * 1024;

/**
 * Lets a part join those that came before, or come again.
 * @throws conflict when the parts are of another file or person, import-too-large
 */
export function mayAdd(standing: UploadedPart[], added: UploadedPart): void {
  const { name, parts, by, part } = added;
  const isOther = standing.some((each) => each.name !== name || each.parts !== parts || each.by !== by);
  if (isOther || part >= parts) throw new Refusal('conflict', 'Parts of another file are under this id');
  const others = standing.filter((each) => each.part !== part);
  const size = others.reduce((sum, each) => sum + each.size, added.size);
  if (size > LARGEST) throw new Refusal('import-too-large', 'The file is too large', { name, limit: '8 MB' });
}
