import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { giveUp, say, words } from './say.mjs';

/** Node 20.19 is the first that reads modules the way the tools of the repository need it. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) giveUp(words.node(process.version));
}

/** Installs what the lock file names and node_modules does not hold. */
export function installPackages() {
  if (installedAsLocked()) return;
  say(words.installing);
  const isFresh = !existsSync(join(root, 'node_modules'));
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  if (!run('npm', [isFresh ? 'ci' : 'install', ...quiet])) giveUp(words.installFailed);
  say(words.installed);
}

/** npm keeps beside the packages a list of what it installed. */
function installedAsLocked() {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const here = packagesIn(note);
  return Object.entries(packagesIn(join(root, 'package-lock.json')))
    .filter(([path, { optional, link }]) => path.startsWith('node_modules/') && !optional && !link)
    .every(([path, { version }]) => here[path]?.version === version);
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
