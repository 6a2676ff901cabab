import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runQuietly } from './run.mjs';
import { giveUp, say, words } from './say.mjs';

const natsServer = {
  name: 'nats-server',
  variable: 'NATS_SERVER',
  files: ['nats-server', 'nats-server.exe'],
  apt: 'nats-server',
  brew: ['nats-server'],
  howTo: `  Debian, Ubuntu:  sudo apt-get install nats-server
  macOS:           brew install nats-server
  Windows:         winget install NATSAuthors.NATSServer
  elsewhere:       https://nats.io/download, then name the program in NATS_SERVER`,
};

const chromium = {
  name: 'Chromium',
  variable: 'PARTA_CHROMIUM',
  files: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  apt: 'chromium',
  brew: ['--cask', 'chromium'],
  howTo: `  Debian, Ubuntu:  sudo apt-get install chromium
  macOS:           brew install --cask chromium
  elsewhere:       install Chromium or Chrome, then name the program in PARTA_CHROMIUM`,
};

const folders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export function ensureNatsServer() {
  ensure(natsServer);
}

/** The browser of the tests; its place is left in PARTA_CHROMIUM. */
export function ensureChromium() {
  process.env.PARTA_CHROMIUM = ensure(chromium);
}

/** Where the program is; installed by the system where that asks nobody, else the reader is told how. */
function ensure(program) {
  const found = find(program);
  if (found) return found;
  say(words.fetching(program.name));
  installBySystem(program);
  return find(program) ?? giveUp(words.missing(program.name, program.howTo));
}

function find({ variable, files, name }) {
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const onPath = [...(process.env.PATH ?? '').split(delimiter), ...folders];
  const places = onPath.flatMap((folder) => files.map((file) => join(folder, file)));
  return [...places, ...(name === 'Chromium' ? applications : [])].find((place) => existsSync(place));
}

function installBySystem({ apt, brew }) {
  if (process.platform === 'darwin' && runQuietly('brew', ['--version']).ok) run('brew', ['install', ...brew]);
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', apt], quiet);
}
