import type { FactoryProvider } from '@nestjs/common';
import { CONFIG } from '@parta/bus/client';
import type { JournalConfig } from '../journal.config.ts';
import { DiskFiles } from './disk-files.ts';
import { FileStore } from './file-store.ts';
import { S3Files } from './s3-files.ts';

/** The store the installation chose: a bucket where one is named, else a folder. */
export const chosenFileStore: FactoryProvider<FileStore> = {
  provide: FileStore,
  inject: [CONFIG],
  useFactory: (config: JournalConfig) => {
    const { PARTA_FILES_S3_BUCKET: bucket, PARTA_FILES_S3_REGION: region } = config;
    if (bucket === '') return new DiskFiles(config.PARTA_FILES_FOLDER);
    const accessKeyId = config.PARTA_FILES_S3_KEY;
    return new S3Files({ bucket, region, accessKeyId, secretAccessKey: config.PARTA_FILES_S3_SECRET.reveal() });
  },
};
