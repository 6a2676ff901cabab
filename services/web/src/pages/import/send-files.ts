import { uploadRosterFile } from '../../api/generated/roster-imports.ts';
import { uploadTimetableFile } from '../../api/generated/timetable-imports.ts';
import { base64Of } from '../../parts/base64.ts';

/** One part of a file, in bytes before base64. */
const PART = 384 * 1024;
const UPLOADS = { roster: uploadRosterFile, timetable: uploadTimetableFile };
export type Upload = keyof typeof UPLOADS;

/** Sends files in parts, one after another; `onShare` hears the share done so far, 0..1. Nothing of the school changes by it. */
export async function sendFiles(
  kind: Upload,
  importId: string,
  files: File[],
  onShare: (share: number) => void,
): Promise<void> {
  const all = files.reduce((sum, { size }) => sum + Math.max(1, size), 0);
  let sent = 0;
  for (const file of files) {
    const parts = Math.max(1, Math.ceil(file.size / PART));
    for (let part = 0; part < parts; part += 1) {
      const slice = file.slice(part * PART, (part + 1) * PART);
      await UPLOADS[kind](importId, { name: file.name, part, parts, content: await base64Of(slice) });
      sent += Math.max(1, slice.size);
      onShare(sent / all);
    }
  }
}
