import { runService } from '@parta/runtime';
import { journal } from './index.ts';

await runService(journal);
