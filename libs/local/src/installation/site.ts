import type { PortBook } from './port-book.ts';
import type { Processes } from './processes.ts';

/** Where an installation is put together and who keeps what it starts. */
export type Site = {
  dataDir: string;
  ports: PortBook;
  processes: Processes;
  /** For tests: nothing is forced to disk. */
  test: boolean;
  onChange: 'restart' | 'ignore';
  say: (line: string) => void;
};
