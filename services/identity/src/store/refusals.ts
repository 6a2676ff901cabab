import type { EntityManager } from 'typeorm';
import { Throttle } from './throttle.ts';

const MINUTE = 60;
const DAY = 86_400;

/** Counts refused sign-ins, so that they are told once and not tried for ever. */
export class Refusals {
  private readonly throttle: Throttle;

  constructor(manager: EntityManager) {
    this.throttle = new Throttle(manager);
  }

  /** True for the first of a minute: the others are not told (identity.md 1). */
  async isFirst(aboutId: string, now: string): Promise<boolean> {
    return (await this.throttle.count(`refused:${aboutId}`, MINUTE, now)) === 1;
  }

  /** A portal account found nobody. */
  async missed(subjectHash: string, now: string): Promise<void> {
    await this.throttle.count(`introduce:${subjectHash}`, DAY, now);
  }

  /** How often a portal account found nobody today. */
  misses(subjectHash: string, now: string): Promise<number> {
    return this.throttle.countOf(`introduce:${subjectHash}`, DAY, now);
  }
}
