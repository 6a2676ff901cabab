import { type AccessRaised, type PersonCaller, RAISES_TOLD } from '@parta/contracts';

/**
 * The smallest version of rights that still counts, of people whose rights changed lately (identity.md 8.4). Fed by identity's hint; before
 * the first token, and after every gap in the connection, identity is asked for what was missed, and until it answers no token counts.
 *
 * As many people as identity tells are kept. Whoever falls out leaves the instant of their change behind: no token that was minted up to
 * then counts, whose ever it is, so that a full memory costs exchanges and never lets an old right pass.
 */
export class LeastVersions {
  private readonly byPerson = new Map<string, AccessRaised>();
  private mintedUntil = 0;
  private isKnown = false;
  private asking: Promise<void> | undefined;

  constructor(private readonly fetchRecent: () => Promise<readonly AccessRaised[]>) {}

  /** How many people are kept. */
  get size(): number {
    return this.byPerson.size;
  }

  learn(raised: AccessRaised): void {
    const before = this.byPerson.get(raised.personId);
    if (before && before.minVersion >= raised.minVersion) return;
    this.byPerson.delete(raised.personId);
    this.byPerson.set(raised.personId, raised);
    if (this.byPerson.size >= RAISES_TOLD) this.forgetOldest();
  }

  /** The connection was away: what was said meanwhile went by. */
  missed(): void {
    this.isKnown = false;
    this.asking = undefined;
  }

  /** Resolves at once where nothing was missed. @throws whatever keeps identity from answering */
  known(): Promise<void> | undefined {
    if (this.isKnown) return undefined;
    this.asking ??= this.ask();
    return this.asking;
  }

  /** `mintedAt` in seconds since 1970. */
  isOutdated({ personId, accessVersion }: Pick<PersonCaller, 'personId' | 'accessVersion'>, mintedAt: number): boolean {
    return mintedAt <= this.mintedUntil || accessVersion < (this.byPerson.get(personId)?.minVersion ?? 0);
  }

  /** What is heard while identity is answering stays; what was known before is told again as far as it matters. */
  private ask(): Promise<void> {
    this.byPerson.clear();
    this.mintedUntil = 0;
    const asked: Promise<void> = this.fetchRecent().then(
      (raises) => {
        if (this.asking !== asked) return this.known();
        for (const raised of raises) this.learn(raised);
        this.isKnown = true;
      },
      (error: unknown) => {
        if (this.asking === asked) this.asking = undefined;
        throw error;
      },
    );
    return asked;
  }

  private forgetOldest(): void {
    const [oldest] = this.byPerson.values();
    if (!oldest) return;
    this.byPerson.delete(oldest.personId);
    this.mintedUntil = Math.max(this.mintedUntil, Date.parse(oldest.at) / 1000);
  }
}
