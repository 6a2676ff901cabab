import { runService } from '@parta/runtime';
import { identity } from './index.ts';

await runService(identity);
