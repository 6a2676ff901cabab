import { runService } from '@parta/runtime';
import { registry } from './index.ts';

await runService(registry);
