import { Inject, Injectable } from '@nestjs/common';
import { WeekChanged } from '@parta/contracts';
import { LRUCache } from 'lru-cache';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config.ts';
import { Services } from '../services.ts';

/** A week document as the diary stores it: gzip of its JSON, with its tag and the place in the logs it stands for. */
export type KeptWeek = { bytes: Buffer; etag: string; rev: string };

/** Names the week of a pupil. */
export const weekKey = (pupilId: string, monday: string): string => `${pupilId}/${monday}`;
const pupilIn = (key: string): string => key.slice(0, key.indexOf('/'));

/**
 * Week documents in memory, bounded by their bytes. One is thrown away when the diary says that it changed, all when hints may
 * have been lost, and each after 30 s in any case. Who may see a week is never decided here.
 */
@Injectable()
export class KeptWeeks {
  private readonly kept: LRUCache<string, KeptWeek>;
  private readonly underWay = new Map<string, Promise<KeptWeek>>();
  /** Keys of what is kept or on its way, by pupil: a new timetable changes all weeks of hundreds of pupils, one after the other. */
  private readonly keysOf = new Map<string, Set<string>>();

  constructor(@Inject(GATEWAY_CONFIG) { PARTA_WEEKS_MIB }: GatewayConfig, services: Services) {
    const sizeCalculation = ({ bytes }: KeptWeek) => 2 * bytes.length + OVERHEAD;
    this.kept = new LRUCache({
      maxSize: PARTA_WEEKS_MIB * 2 ** 20,
      sizeCalculation,
      disposeAfter: (_, key) => this.release(key),
      ttl: 30_000,
    });
    services.subscribe(WeekChanged, ({ pupilId, monday }) => this.throwAway(pupilId, monday));
    services.onReconnect(() => this.throwAllAway());
  }

  get(key: string): KeptWeek | undefined {
    return this.kept.get(key);
  }

  /** The week, asked for once however many want it at the same moment. One that changed while it was on its way is not kept. */
  ask(key: string, ask: () => Promise<KeptWeek>): Promise<KeptWeek> {
    return this.underWay.get(key) ?? this.begin(key, ask);
  }

  private begin(key: string, ask: () => Promise<KeptWeek>): Promise<KeptWeek> {
    const asked = ask()
      .then((week) => {
        if (this.underWay.get(key) === asked) this.kept.set(key, week);
        return week;
      })
      .finally(() => {
        if (this.underWay.get(key) === asked) this.underWay.delete(key);
        this.release(key);
      });
    this.underWay.set(key, asked);
    this.note(key);
    return asked;
  }

  private throwAway(pupilId: string, monday: string | null): void {
    for (const key of monday === null ? [...(this.keysOf.get(pupilId) ?? [])] : [weekKey(pupilId, monday)]) {
      this.underWay.delete(key);
      this.kept.delete(key);
      this.release(key);
    }
  }

  private note(key: string): void {
    const pupilId = pupilIn(key);
    const keys = this.keysOf.get(pupilId);
    if (keys) keys.add(key);
    else this.keysOf.set(pupilId, new Set([key]));
  }

  /** Forgets a key that stands for nothing any more. */
  private release(key: string): void {
    if (this.underWay.has(key) || this.kept.peek(key, { allowStale: true })) return;
    const pupilId = pupilIn(key);
    const keys = this.keysOf.get(pupilId);
    keys?.delete(key);
    if (keys?.size === 0) this.keysOf.delete(pupilId);
  }

  private throwAllAway(): void {
    this.underWay.clear();
    this.kept.clear();
    this.keysOf.clear();
  }
}

/** Bytes of an entry beside its document, which is held twice: as it came and as it is written. Key, tag, list. */
const OVERHEAD = 400;
