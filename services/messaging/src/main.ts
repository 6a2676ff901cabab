import { runService } from '@parta/runtime';
import { messaging } from './index.ts';

await runService(messaging);
