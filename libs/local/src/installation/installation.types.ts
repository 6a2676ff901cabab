import type { ServiceName } from '@parta/contracts';
import type { Mail } from '../mail.types.ts';
import type { Processes } from './processes.ts';
import type { RunRecord } from './run-record.ts';

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
  /** The password of a service on the bus: benchmarks and fault campaigns speak in its place. */
  natsPassword(service: ServiceName): string;
  /** Every mail ever sent here, oldest first. */
  mails(): readonly Mail[];
  stop(): Promise<void>;
};
