import type { Leases } from '@parta/bus';
import type { Life } from './life.ts';
import type { MemoryServer } from './memory-server.ts';

const TTL_MS = 10_000;
type Lease = { owner: string; until: number };

/** By kind: who holds which partition, and until when each owner counts as alive. */
export class LeaseShelf {
  private readonly kinds = new Map<string, { owners: Map<string, number>; leases: (Lease | undefined)[] }>();

  of(kind: string) {
    const standing = this.kinds.get(kind) ?? { owners: new Map<string, number>(), leases: [] };
    this.kinds.set(kind, standing);
    return standing;
  }
}

/** The rules of `renew_leases` by the server's own clock: keep, give back above the fair share, take what is free, steal what has expired. */
export class MemoryLeases implements Leases {
  constructor(
    private readonly shelf: LeaseShelf,
    private readonly server: MemoryServer,
    private readonly life: Life,
  ) {}

  renew(kind: string, partitions: number): Promise<{ held: number[]; stolen: number }> {
    return this.server.statement(this.life, () => {
      const { owners, leases } = this.shelf.of(kind);
      const { now } = this.life.time;
      owners.set(this.life.name, now + TTL_MS);
      const alive = [...owners.values()].filter((until) => until > now).length;
      const fair = Math.ceil(partitions / Math.max(alive, 1));
      const held = this.keep(leases, fair);
      return { held, stolen: this.take(leases, partitions, fair, held) };
    });
  }

  release(kind: string): Promise<void> {
    return this.server.statement(this.life, () => {
      const { owners, leases } = this.shelf.of(kind);
      owners.delete(this.life.name);
      leases.forEach((lease, partition) => {
        if (lease?.owner === this.life.name) leases[partition] = undefined;
      });
    });
  }

  private keep(leases: (Lease | undefined)[], fair: number): number[] {
    const { now } = this.life.time;
    const held: number[] = [];
    leases.forEach((lease, partition) => {
      if (lease?.owner !== this.life.name || lease.until <= now) return;
      if (held.length >= fair) leases[partition] = undefined;
      else {
        lease.until = now + TTL_MS;
        held.push(partition);
      }
    });
    return held;
  }

  /** Takes free and expired partitions into `held`; answers how many were somebody's. */
  private take(leases: (Lease | undefined)[], partitions: number, fair: number, held: number[]): number {
    const { now } = this.life.time;
    let stolen = 0;
    for (let partition = 0; partition < partitions && held.length < fair; partition += 1) {
      const lease = leases[partition];
      if (lease && lease.until > now) continue;
      if (lease) stolen += 1;
      leases[partition] = { owner: this.life.name, until: now + TTL_MS };
      held.push(partition);
    }
    return stolen;
  }
}
