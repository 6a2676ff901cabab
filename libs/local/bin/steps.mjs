import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './build.mjs';
import { run, runQuietly } from './run.mjs';
import { say } from './say.mjs';

/** Each step answers how many checks passed and failed; what it has to say it prints itself. */

const tool = (name, file, args) => ({ name, run: () => counted(runQuietly('node', [file, ...args])) });

export const format = tool('format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
export const lint = tool('lint', 'node_modules/oxlint/bin/oxlint', []);
export const unused = tool('unused code', 'node_modules/knip/bin/knip.js', ['--config', '.knip.json']);
export const types = tool('types', 'node_modules/typescript/bin/tsc', ['-b']);
export const cleanTypes = tool('types', 'node_modules/typescript/bin/tsc', ['-b', '--force']);
export const webTypes = tool('types of the web app', 'node_modules/typescript/bin/tsc', ['-p', 'services/web']);
export const specTypes = tool('types of the specs', 'node_modules/typescript/bin/tsc', ['-p', 'test']);
export const webBuild = { name: 'web app', run: () => counted({ ok: buildWeb(), output: '' }) };

/** Import rules over the whole tree; says how many modules they looked at. */
export const imports = {
  name: 'imports',
  run: () => {
    const args = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '-c', '.dependency-cruiser.mjs'];
    const result = runQuietly('node', [...args, 'libs', 'services', 'test']);
    if (result.ok) say(`  ${/\((.*) cruised\)/.exec(result.output)?.[1] ?? result.output}`);
    return counted(result);
  },
};

/** Specs under the given paths or, without any, all but those that need the whole installation. */
export function specs(name, paths, more = []) {
  return { name, run: () => jest([...paths, ...more]) };
}

/** Specs that the ordinary run leaves out: whole installations and browsers. */
export function slowSpecs(name, paths) {
  const all = ['--testPathIgnorePatterns', '/node_modules/', '/dist/', '--runInBand'];
  return specs(name, paths, all);
}

function jest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'parta-specs-'));
  const file = join(folder, 'results.json');
  const jestProgram = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const ok = run('node', [...jestProgram, '-c', '.jest.config.mjs', '--json', '--outputFile', file, ...args]);
  const result = resultsOf(file);
  rmSync(folder, { recursive: true });
  return { ...result, failed: result.failed || (ok ? 0 : 1) };
}

/** A skipped test is no passed test: it counts as failed. */
function resultsOf(file) {
  try {
    const {
      numPassedTests: passed,
      numFailedTests,
      numPendingTests,
      numTodoTests,
      numRuntimeErrorTestSuites,
    } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function counted({ ok, output }) {
  if (!ok) say(output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * Runs the steps in their order; answers how many checks passed and failed. `atRed` says whether the first red one is the
 * last (`stop`), or the reader sees all of them at once (`go-on`).
 */
export async function runSteps(steps, atRed) {
  const sum = { passed: 0, failed: 0 };
  for (const step of steps) {
    const began = Date.now();
    const { passed, failed } = await step.run();
    sum.passed += passed;
    sum.failed += failed;
    say(`${failed ? '✗' : '✓'} ${step.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (failed && atRed === 'stop') break;
  }
  return sum;
}
