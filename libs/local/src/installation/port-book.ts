import { freePort, isFree } from '../free-port.ts';
import { read, write } from './run-record.ts';

/**
 * The ports of an installation, the same in every start while they are free. That of the portal is part of the name
 * under which people are linked, so it must not wander.
 */
export class PortBook {
  private readonly ports: Record<string, number>;

  constructor(private readonly dataDir: string) {
    this.ports = read(dataDir, 'ports.json') ?? {};
  }

  async take(name: string): Promise<number> {
    const known = this.ports[name];
    const port = known && (await isFree(known)) ? known : await freePort();
    this.note(name, port);
    return port;
  }

  /** What stood there last time. */
  known(name: string): number | undefined {
    return this.ports[name];
  }

  note(name: string, port: number): void {
    this.ports[name] = port;
    write(this.dataDir, 'ports.json', this.ports);
  }
}
