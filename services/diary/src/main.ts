import { runService } from '@parta/runtime';
import { diary } from './index.ts';

await runService(diary);
