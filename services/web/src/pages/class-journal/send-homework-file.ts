import { commandId } from '../../api/command-id.ts';
import { uploadHomeworkFile } from '../../api/generated/homework-files.ts';
import { base64Of } from '../../parts/base64.ts';

/** One part of a file, in bytes before base64. */
const PART = 384 * 1024;
/** Bytes the journal takes at most. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Sends a file part by part, in order; `onShare` hears the share done so far, 0..1. Answers its id. */
export async function sendHomeworkFile(
  lessonId: string,
  file: File,
  onShare: (share: number) => void,
): Promise<string> {
  const fileId = commandId();
  const parts = Math.ceil(file.size / PART);
  for (let part = 0; part < parts; part += 1) {
    const content = await base64Of(file.slice(part * PART, (part + 1) * PART));
    await uploadHomeworkFile(fileId, { lessonId, name: file.name.slice(-200), size: file.size, part, content });
    onShare((part + 1) / parts);
  }
  return fileId;
}
