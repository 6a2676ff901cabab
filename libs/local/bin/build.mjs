import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runQuietly } from './run.mjs';
import { giveUp, say, words } from './say.mjs';

/** What the web app is made of. */
const webSources = ['services/web', 'libs/school/src', 'libs/contracts/src'];

/** Compiles what changed, and the web app when anything of it is newer than the last one built. */
export function build() {
  say(words.building);
  if (!run('node', ['node_modules/typescript/bin/tsc', '-b'])) giveUp(words.buildFailed);
  if (newest(webSources) > builtWebAt() && !buildWeb()) giveUp(words.buildFailed);
  say(words.built);
}

export function buildWeb() {
  const { ok, output } = runQuietly('npm', ['run', '--silent', 'build', '--workspace', '@parta/web']);
  if (!ok) say(output);
  return ok;
}

function builtWebAt() {
  const page = join(root, 'services/web/dist/index.html');
  return existsSync(page) ? statSync(page).mtimeMs : 0;
}

function newest(folders) {
  return Math.max(0, ...folders.flatMap((folder) => files(join(root, folder))).map((file) => statSync(file).mtimeMs));
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['dist', 'node_modules', 'words'].includes(entry.name) ? [] : files(path);
    return [path];
  });
}
