import { Controller } from '@nestjs/common';
import { Access, AnswersInSteps } from '@parta/bus';
import { UploadHomeworkFile, type UploadHomeworkFileAnswer } from '@parta/contracts';
import { fileKind } from '../adapters/file-kind.ts';
import { FileStore } from '../adapters/file-store.ts';
import { takePart, uploaded } from '../domain/homework-files.ts';
import { keyOfPart } from '../domain/key-of-part.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Steps, Unit } from '../store/store.ts';

@Controller()
export class UploadHomeworkFileHandler {
  constructor(private readonly files: FileStore) {}

  /** Nothing is stored before the rules have seen it, and no part is counted before it is stored. */
  @AnswersInSteps(UploadHomeworkFile)
  @Access('homework.write')
  async uploadHomeworkFile(wanted: UploadHomeworkFile, { step, caller }: Steps): Promise<UploadHomeworkFileAnswer> {
    const content = Buffer.from(wanted.content, 'base64');
    const kind = wanted.part === 0 ? await fileKind(content) : undefined;
    const taken = async ({ store, now }: Unit) => {
      const at = await store.lessons.atHand(wanted.lessonId, schoolsOf(caller), now);
      const standing = await store.homeworkFiles.get(wanted.fileId);
      return takePart(at, standing, { wanted, bytes: content.length, kind }, { caller, now: new Date(now) });
    };
    const file = await step(taken);
    await this.files.put(keyOfPart(file, wanted.part), content);
    return step(async (unit) => {
      const counted = await taken(unit);
      await unit.store.homeworkFiles.save(counted);
      return uploaded(counted);
    });
  }
}
