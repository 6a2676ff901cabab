import { chmodSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ServiceName, SERVICES } from '@parta/contracts';
import { loadDemoSchool } from '../load-demo-school.ts';
import { startMailSink } from '../mail-sink.ts';
import type { Installation, InstallationOptions } from './installation.types.ts';
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
import { startWatchers } from './watchers.ts';
import { webPortsOf } from './web-ports.ts';

type Undo = () => Promise<unknown>;

/**
 * Starts everything in order and answers when all services are ready. Nothing is left running when it throws.
 * @throws Obstacle what stands in the way, in words for the reader
 */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const dataDir = resolve(options.dataDir);
  const other = runningIn(dataDir);
  if (other) throw new Obstacle(words().runsAlready(other.web, other.starter));
  openFor(dataDir);
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

/** As root, the account of Postgres passes through the folder; what must not be read in it is 0600. */
function openFor(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  if (process.getuid?.() === 0) chmodSync(dataDir, 0o711);
}

/** Never answers; throws when the signal comes. */
function ended(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
}

/** Everything that has to be undone is noted in `undo` as soon as it is there. */
async function assemble(options: InstallationOptions, site: Site, undo: Undo[]): Promise<Installation> {
  const webPorts = await webPortsOf(options, site.ports);
  const servers = await startServers(site);
  undo.push(await keepStreams({ url: servers.natsUrl, password: servers.natsPasswords['ops'] ?? '' }));
  const sink = await startMailSink({ ledgerFile: `${site.dataDir}/mails.jsonl`, ports: site.ports });
  undo.push(sink.stop);
  site.say(words().mailsReady(sink.url));
  const portal = await startPortalProcess(site, webPorts.webPort);
  const around = {
    ...servers,
    ...webPorts,
    portal,
    smtpPort: sink.smtpPort,
    dataDir: site.dataDir,
    healthPorts: await healthPorts(site.ports),
    keys: keptKeys(site.dataDir),
  };
  const names = options.services ?? SERVICES;
  await Promise.all(names.map((name) => startServiceProcess(site, name, around, options.environment?.[name])));
  if (site.onChange === 'restart') await startWatchers(site);
  const record = recordOf(site, around, sink.url);
  recordRun(site.dataDir, record);
  const { demoSchool: amount = 'load' } = options;
  if (amount !== 'skip') await loadDemoSchool(site, record, amount);
  return {
    urls: { web: record.web, portal: record.portal, mails: record.mails },
    processes: site.processes,
    record,
    natsPassword: (service) => servers.natsPasswords[service] ?? '',
    mails: sink.mails,
    stop: () => undoAll(undo),
  };
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
