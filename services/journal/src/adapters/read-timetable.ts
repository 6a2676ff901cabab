import type { TimetableFile } from '../domain/timetable/timetable-file.ts';
import type { UploadedFile } from '../domain/timetable/upload.ts';
import { readAsc } from './asc.ts';
import { textOfFile } from './text-of-file.ts';
import { unreadable } from './unreadable.ts';
import { isOfUntis } from './untis-rows.ts';
import { readUntis } from './untis.ts';
import { readXhstt } from './xhstt.ts';

/**
 * Reads whatever timetable was uploaded: files called `GPU…` are a set of Untis, else there is one file, of aSc or XHSTT
 * by its outermost element.
 * @throws timetable-unreadable, timetable-file-missing
 */
export function readTimetable(files: UploadedFile[]): TimetableFile {
  if (files.some(isOfUntis)) return readUntis(files.filter(isOfUntis));
  const [file] = files;
  if (!file || files.length > 1) throw unreadable(files.map(({ name }) => name).join(', '));
  const root = /<([A-Za-z][\w.-]*)/.exec(textOfFile(file.bytes))?.[1];
  return root === 'timetable' ? readAsc(file.bytes) : readXhstt(file.bytes);
}
