import { runService } from '@parta/runtime';
import { notifications } from './index.ts';

await runService(notifications);
