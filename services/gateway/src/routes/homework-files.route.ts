import { Readable } from 'node:stream';
import { Body, Controller, Get, Header, Param, Post, StreamableFile } from '@nestjs/common';
import {
  newId,
  PartOfHomeworkFile,
  type PartOfHomeworkFileAnswer,
  UploadHomeworkFile,
  type UploadHomeworkFileAnswer,
} from '@parta/contracts';
import { AnswersFile, AnswersWith } from '../asks.ts';
import { attachment } from '../attachment.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const FileAddress = inputOnly(UploadHomeworkFile.input, 'fileId');
type FileAddress = Pick<UploadHomeworkFile, 'fileId'>;
const Part = inputWithout(UploadHomeworkFile.input, 'fileId');

/** Files of homework: one part in memory at a time, whatever their size. The address is an id and says nothing of anybody. */
@Controller('api/homework/files')
export class HomeworkFilesRoute {
  constructor(private readonly messenger: Messenger) {}

  /** A part is known by its file and number and may be sent again: it needs no id of the press. */
  @Post(':fileId')
  @AnswersWith('upload-homework-file', UploadHomeworkFile.output, UploadHomeworkFile.refusals)
  upload(
    @Param({ schema: FileAddress }) { fileId }: FileAddress,
    @Body({ schema: Part }) part: Omit<UploadHomeworkFile, 'fileId'>,
    @WhoAsks() who: Who,
  ): Promise<UploadHomeworkFileAnswer> {
    return this.messenger.ask(UploadHomeworkFile, { ...part, fileId }, who, newId());
  }

  /** Rights are judged with each part. Nothing in the file is run by the browser: it is saved, never shown. */
  @Get(':fileId')
  @AnswersFile('homework-file', PartOfHomeworkFile.refusals)
  @Header('Content-Security-Policy', 'sandbox')
  async download(
    @Param({ schema: FileAddress }) { fileId }: FileAddress,
    @WhoAsks() who: Who,
  ): Promise<StreamableFile> {
    const ask = (part: number) => this.messenger.ask(PartOfHomeworkFile, { fileId, part }, who);
    const first = await ask(0);
    const { name, type, size } = first;
    return new StreamableFile(Readable.from(partsFrom(first, ask)), {
      type,
      disposition: attachment(name),
      length: size,
    });
  }
}

async function* partsFrom(first: PartOfHomeworkFileAnswer, ask: (part: number) => Promise<PartOfHomeworkFileAnswer>) {
  yield Buffer.from(first.content, 'base64');
  for (let part = 1; part < first.parts; part += 1) yield Buffer.from((await ask(part)).content, 'base64');
}
