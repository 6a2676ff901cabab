import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startInstallation } from '@parta/local';
import { journeyOfMarks } from './journey-of-marks.ts';

/*
 * `npm run smoke`: a whole city in a folder of its own, the journey of one class's marks through it, and nothing left behind.
 * The last line is one JSON object.
 */
const dataDir = await mkdtemp(join(tmpdir(), 'parta-smoke-'));
const settleSeconds = 5;
const installation = await startInstallation({
  dataDir,
  ports: 'random',
  demoSchool: 'roster',
  test: true,
  say: (line) => console.log(line),
  environment: { notifications: { PARTA_SETTLE_SECONDS: String(settleSeconds) } },
});
let failure: unknown;
try {
  const figures = await journeyOfMarks(installation);
  await installation.stop();
  console.log(JSON.stringify(figures));
} catch (error) {
  failure = error;
  await installation.stop();
}
await rm(dataDir, { recursive: true, force: true });
if (failure) throw failure;
process.exit(0);
