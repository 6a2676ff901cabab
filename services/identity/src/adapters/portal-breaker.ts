/** After so many silences in a row a portal counts as away. */
const SILENCES = 3;
/** Then it is offered again after a minute. */
const REST_MS = 60_000;

/** Remembers which portals do not answer, in this process. */
export class PortalBreaker {
  private readonly silences = new Map<string, { count: number; last: number }>();

  silent(id: string, now = Date.now()): void {
    this.silences.set(id, { count: (this.silences.get(id)?.count ?? 0) + 1, last: now });
  }

  answered(id: string): void {
    this.silences.delete(id);
  }

  isOpen(id: string, now = Date.now()): boolean {
    const { count, last } = this.silences.get(id) ?? { count: 0, last: 0 };
    return count >= SILENCES && now < last + REST_MS;
  }
}
