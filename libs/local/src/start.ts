import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { type ServiceName, SERVICES } from '@parta/contracts';
import { demoSchool } from './demo-school/demo-school.ts';
import { notablePeople } from './demo-school/people.ts';
import { startInstallation } from './installation/installation.ts';
import type { Installation } from './installation/installation.types.ts';
import { Obstacle } from './obstacle.ts';
import { isRussian, words } from './words.ts';

/** What `npm start` runs once everything is built. */
const options = {
  port: { type: 'string' },
  data: { type: 'string', default: fileURLToPath(new URL('../../../.parta', import.meta.url)) },
  empty: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const say = (line: string) => console.log(line);
const began = Date.now();

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) say(words().startHelp);
  else await start(values, positionals);
} catch (error) {
  if (!(error instanceof Obstacle) && !(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exit(1);
}

type Values = { port?: string | undefined; data: string; empty: boolean; watch: boolean };

async function start({ port, data, empty, watch }: Values, names: string[]): Promise<void> {
  const stopping = new AbortController();
  const starting = startInstallation({
    dataDir: data,
    ports: 'kept',
    ...(port && { webPort: portFrom(port) }),
    ...(names.length > 0 && { services: names.map(serviceFrom) }),
    demoSchool: empty || names.length > 0 ? 'skip' : 'load',
    onChange: watch ? 'restart' : 'ignore',
    signal: stopping.signal,
    say,
  });
  stopWith(starting, stopping);
  const installation = await starting;
  for (const line of welcome(installation)) say(line);
}

/** A start that failed says so itself. */
function leaveToStart(): void {}

/** Ctrl-C ends an orderly running installation as well as a start that is still under way. */
function stopWith(starting: Promise<Installation>, stopping: AbortController): void {
  const stop = () => {
    if (stopping.signal.aborted) return;
    say(words().stopping);
    stopping.abort(new Obstacle(words().stopped));
    void starting.then(async (installation) => {
      await installation.stop();
      say(words().stopped);
      process.exit(0);
    }, leaveToStart);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

function* welcome({ urls }: Installation): Generator<string> {
  const seconds = Math.round((Date.now() - began) / 1000);
  yield '';
  for (const { person, ru, en } of notablePeople(demoSchool())) {
    const name = `${person.familyName} ${person.givenName} ${person.patronymic}`;
    yield `  ${name.padEnd(36)} ${isRussian() ? ru : en}`;
  }
  yield '';
  yield words().signIn;
  yield words().mailsAt(urls.mails);
  yield words().ready(urls.web, seconds);
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Obstacle(words().notAPort(text));
  return port;
}

function serviceFrom(name: string): ServiceName {
  const found = SERVICES.find((service) => service === name);
  if (!found) throw new Obstacle(words().notAService(name, SERVICES.join(', ')));
  return found;
}
