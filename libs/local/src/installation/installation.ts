import { resolve } from 'node:path';
import { type ServiceName, SERVICES } from '@parta/contracts';
import { isFree } from '../free-port.ts';
import { loadDemoSchool } from '../load-demo-school.ts';
import { startMailSink } from '../mail-sink.ts';
import type { Mail } from '../mail.types.ts';
import { Obstacle } from '../obstacle.ts';
import { words } from '../words.ts';
import { PortBook } from './port-book.ts';
import { startPortalProcess } from './portal-process.ts';
import { Processes } from './processes.ts';
import { forgetRun, recordRun, type RunRecord, runningIn } from './run-record.ts';
import { startServers } from './servers.ts';
import { keptKeys } from './kept-keys.ts';
import { type Surroundings, webAddress } from './service-environment.ts';
import { healthOf, startServiceProcess } from './service-process.ts';
import type { Site } from './site.ts';
import { keepStreams } from './streams.ts';

export type InstallationOptions = {
  /** The folder of everything that is kept between starts; made when it is missing. */
  dataDir: string;
  /** All of them without it. */
  services?: readonly ServiceName[];
  /** `random`: whatever is free. `kept`: the web app at `webPort`, the rest where it was in the last start. */
  ports: 'random' | 'kept';
  webPort?: number;
  /** `roster`: people and timetable only. `skip` leaves the city empty. */
  demoSchool?: 'load' | 'roster' | 'skip';
  /** `restart`: a service whose build changed starts anew, and the web app is served from its sources. */
  onChange?: 'restart' | 'ignore';
  /** For tests: nothing is forced to disk. */
  test?: boolean;
  /** Ends a start that is under way. */
  signal?: AbortSignal;
  /** Hears every step in one line; nobody without it. */
  say?: (line: string) => void;
  /** More environment for single services, or other values of what they get anyway. */
  environment?: Partial<Record<ServiceName, NodeJS.ProcessEnv>>;
};

/** The whole of Parta as processes of this machine. */
export type Installation = {
  urls: { web: string; portal: string; mails: string };
  processes: Processes;
  record: RunRecord;
  /** Every mail ever sent here, oldest first. */
  mails(): readonly Mail[];
  stop(): Promise<void>;
};

type Undo = () => Promise<unknown>;

/**
 * Starts everything in order and answers when all services are ready. Nothing is left running when it throws.
 * @throws Obstacle what stands in the way, in words for the reader
 */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const dataDir = resolve(options.dataDir);
  const other = runningIn(dataDir);
  if (other) throw new Obstacle(words().runsAlready(other.web, other.starter));
  const say = options.say ?? (() => undefined);
  const processes = new Processes(({ name, exit }) => say(words().restarts(name, exit)));
  const site = {
    dataDir,
    processes,
    say,
    ports: new PortBook(dataDir),
    test: options.test ?? false,
    onChange: options.onChange ?? 'ignore',
  };
  const undo: Undo[] = [async () => forgetRun(dataDir), () => processes.stopAll(['postgres', 'nats-server'])];
  try {
    return await Promise.race([assemble(options, site, undo), ended(options.signal)]);
  } catch (error) {
    await undoAll(undo);
    throw error;
  }
}

/** Never answers; throws when the signal comes. */
function ended(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
}

/** Everything that has to be undone is noted in `undo` as soon as it is there. */
async function assemble(options: InstallationOptions, site: Site, undo: Undo[]): Promise<Installation> {
  const webPort = await webPortOf(options, site.ports);
  const servers = await startServers(site);
  undo.push(await keepStreams({ url: servers.natsUrl, password: servers.natsPasswords['ops'] ?? '' }));
  const sink = await startMailSink({ ledgerFile: `${site.dataDir}/mails.jsonl`, ports: site.ports });
  undo.push(sink.stop);
  site.say(words().mailsReady(sink.url));
  const portal = await startPortalProcess(site, webPort);
  const around = {
    ...servers,
    portal,
    webPort,
    smtpPort: sink.smtpPort,
    healthPorts: await healthPorts(site.ports),
    keys: keptKeys(site.dataDir),
  };
  const names = options.services ?? SERVICES;
  await Promise.all(names.map((name) => startServiceProcess(site, name, around, options.environment?.[name])));
  const record = recordOf(site, around, sink.url);
  recordRun(site.dataDir, record);
  const { demoSchool: amount = 'load' } = options;
  if (amount !== 'skip') await loadDemoSchool(site, record, amount);
  return {
    urls: { web: record.web, portal: record.portal, mails: record.mails },
    processes: site.processes,
    record,
    mails: sink.mails,
    stop: () => undoAll(undo),
  };
}

async function webPortOf({ ports, webPort }: InstallationOptions, book: PortBook): Promise<number> {
  if (ports === 'random') return book.take('web');
  const wanted = webPort ?? book.known('web') ?? 8080;
  if (!(await isFree(wanted))) throw new Obstacle(words().portTaken(wanted));
  book.note('web', wanted);
  return wanted;
}

async function healthPorts(book: PortBook): Promise<Record<ServiceName, number>> {
  const ports: Partial<Record<ServiceName, number>> = {};
  for (const name of SERVICES) ports[name] = await book.take(`${name}-health`);
  return ports as Record<ServiceName, number>;
}

function recordOf({ dataDir }: Site, around: Surroundings, mails: string): RunRecord {
  const { natsUrl, natsPasswords, databases, portal, webPort } = around;
  return {
    starter: process.pid,
    web: webAddress(webPort),
    portal: portal.issuer,
    mails,
    nats: { url: natsUrl, user: 'ops', password: natsPasswords['ops'] ?? '' },
    databases: Object.fromEntries(Object.entries(databases)),
    health: Object.fromEntries(SERVICES.map((name) => [name, healthOf(around, name)])),
    logs: `${dataDir}/logs`,
  };
}

/** Last made, first undone; a step that fails does not keep the others. */
async function undoAll(undo: Undo[]): Promise<void> {
  for (const step of undo.splice(0).toReversed()) await step().catch(() => undefined);
}
