import { Refusal } from '@parta/contracts';
import { grouped } from '../grouped.ts';

/** A part of an uploaded file without its bytes. `size` in bytes. */
export type UploadedPart = {
  importId: string;
  part: number;
  parts: number;
  name: string;
  by: string | null;
  size: number;
};

/** A file as it was uploaded. */
export type UploadedFile = { name: string; bytes: Uint8Array };

/** The largest timetable: ten times that of the largest school we know. */
const LARGEST = 8 * 1024 * 1024;
/** A set of Untis has some twenty kinds of files. */
const MOST_FILES = 30;

/**
 * Lets a part join those that came before, or come again. A timetable may be one file or a set of them.
 * @throws conflict when the parts are of another person, or of a file announced in another number of parts; import-too-large
 */
export function mayAdd(standing: UploadedPart[], added: UploadedPart): void {
  const { name, parts, by, part } = added;
  const isForeign = standing.some((each) => each.by !== by);
  const isOther = standing.some((each) => each.name === name && each.parts !== parts);
  if (isForeign || isOther || part >= parts) throw new Refusal('conflict', 'Other parts are under this id');
  const others = standing.filter((each) => each.name !== name || each.part !== part);
  const size = others.reduce((sum, each) => sum + each.size, added.size);
  const files = new Set([name, ...others.map((each) => each.name)]).size;
  if (size > LARGEST) throw new Refusal('import-too-large', 'The files are too large', { name, limit: '8 MB' });
  if (files > MOST_FILES) throw new Refusal('import-too-large', 'Too many files', { name, limit: `${MOST_FILES}` });
}

/**
 * The files of an upload, joined from their parts in order.
 * @throws not-found when nothing came or somebody else sent it, import-incomplete
 */
export function filesOf(
  parts: (Omit<UploadedPart, 'size'> & { content: Uint8Array })[],
  by: string | null,
): UploadedFile[] {
  if (parts.length === 0 || parts.some((each) => each.by !== by)) throw new Refusal('not-found', 'No such file');
  return [...grouped(parts, ({ name }) => name)].map(([name, all]) => {
    if (all.length < (all[0]?.parts ?? 1)) throw new Refusal('import-incomplete', 'Parts are missing', { name });
    return { name, bytes: joined(all.toSorted((one, other) => one.part - other.part).map(({ content }) => content)) };
  });
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
