import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { PartOfHomeworkFile, type PartOfHomeworkFileAnswer, Refusal } from '@parta/contracts';
import { FileStore } from '../adapters/file-store.ts';
import { mayHaveFile, partsOf, shown } from '../domain/homework-files.ts';
import { keyOfPart } from '../domain/key-of-part.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PartOfHomeworkFileHandler {
  constructor(private readonly files: FileStore) {}

  @Answers(PartOfHomeworkFile)
  @Access('homework.read')
  async partOfHomeworkFile(
    { fileId, part }: PartOfHomeworkFile,
    { store, caller, now }: Reading,
  ): Promise<PartOfHomeworkFileAnswer> {
    const found = await store.homeworkFiles.withHomework(fileId);
    const group = found && (await store.groups.get(found.groupId, [found.file.schoolId]));
    if (!found || !group || part >= partsOf(found.file)) throw new Refusal('not-found', 'No such file');
    const reader = { ...(await store.readers.of(caller, group.schoolId, now)), at: now };
    mayHaveFile(reader, found.file, found.homework, group, found.givenOn);
    const content = Buffer.from(await this.files.get(keyOfPart(found.file, part))).toString('base64');
    return { ...shown(found.file), parts: partsOf(found.file), content };
  }
}
