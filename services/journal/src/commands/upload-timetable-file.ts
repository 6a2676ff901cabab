import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, UploadTimetableFile } from '@parta/contracts';
import { mayAdd } from '../domain/timetable/upload.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class UploadTimetableFileHandler {
  @Answers(UploadTimetableFile)
  @Access('timetable.import', 'service')
  async uploadTimetableFile(upload: UploadTimetableFile, { store, caller, now }: Unit): Promise<void> {
    const content = Buffer.from(upload.content, 'base64');
    const by = actorOf(caller);
    mayAdd(await store.timetableFiles.parts(upload.importId), { ...upload, by, size: content.length });
    await store.timetableFiles.put({ ...upload, content, by, at: new Date(now) });
    await store.timetableFiles.forgetOlder(now);
  }
}
