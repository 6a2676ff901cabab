import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export type Cruise = {
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
};

/** The import rules of the root, applied to the folders under `cwd`. */
export async function cruise(cwd: string, folders: string[]): Promise<Cruise> {
  const program = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const args = [program, '-c', `${root}.dependency-cruiser.mjs`, '--output-type', 'json', ...folders];
  const run = promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 1 << 29 });
  const { stdout } = await run.catch((stopped: { stdout: string }) => stopped);
  return JSON.parse(stdout) as Cruise;
}
