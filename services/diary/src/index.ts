import { defineService } from '@parta/runtime';
import { diaryConfig } from './diary.config.ts';
import { DiaryModule } from './diary.module.ts';
import { diaryDatabase } from './store/store.ts';

export const diary = defineService({
  name: 'diary',
  database: diaryDatabase,
  module: DiaryModule,
  config: diaryConfig,
});
