import { Injectable } from '@nestjs/common';
import { Refusal, REFUSALS, WeekOfPupil } from '@parta/contracts';
import { Messenger } from '../auth/messenger.ts';
import { sessionOf, type Who } from '../auth/who.ts';
import { covers } from './covers.ts';
import { type KeptWeek, KeptWeeks, weekKey } from './kept-weeks.ts';

/** Reads weeks: who may see one is decided from the token's claims, before anything kept is looked at (R-07, N017, N018). */
@Injectable()
export class Weeks {
  constructor(
    private readonly kept: KeptWeeks,
    private readonly messenger: Messenger,
  ) {}

  /**
   * The kept week, if the asker may see it and has not seen a newer one.
   * @throws not-found for a pupil or guardian who asks for another's week
   */
  atHand({ pupilId, monday }: WeekOfPupil, who: Who): KeptWeek | undefined {
    if (!isOwn(pupilId, who)) return undefined;
    const week = this.kept.get(weekKey(pupilId, monday));
    return week && covers(week.rev, who.seen) ? week : undefined;
  }

  /** @throws not-found, week-out-of-range and what the diary refuses */
  async read(query: WeekOfPupil, who: Who): Promise<KeptWeek> {
    const week = this.atHand(query, who) ?? (await this.fetch(query, who));
    who.told = week.rev;
    return week;
  }

  /** Staff and trusted persons are judged by the diary each time; a family's week is fetched once for all who wait for it. */
  private async fetch(query: WeekOfPupil, who: Who): Promise<KeptWeek> {
    if (!isOwn(query.pupilId, who)) return this.ask(query, who);
    const key = weekKey(query.pupilId, query.monday);
    const week = await this.kept.ask(key, () => this.ask(query, who)).catch(unlessAnothersSession);
    return week && covers(week.rev, who.seen) ? week : this.ask(query, who);
  }

  private async ask(query: WeekOfPupil, who: Who): Promise<KeptWeek> {
    const { bytes, etag, rev } = await this.messenger.askBytes(WeekOfPupil, query, who);
    return { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), etag: quoted(etag), rev };
  }
}

/** Own child, or the pupil themselves. False for staff and trusted persons: the diary decides about them. */
function isOwn(pupilId: string, who: Who): boolean {
  const { role, children } = sessionOf(who);
  if (children.includes(pupilId)) return true;
  if (role === 'pupil' || role === 'guardian') throw new Refusal('not-found', 'Not a week of this family');
  return false;
}

/** The session of whoever asked first may have ended; those who waited with them ask for themselves. */
function unlessAnothersSession(error: unknown): undefined {
  if (error instanceof Refusal && REFUSALS[error.code].kind === 'unknown-caller') return undefined;
  throw error;
}

const quoted = (etag: string): string => (etag === '' || etag.startsWith('"') ? etag : `"${etag}"`);
