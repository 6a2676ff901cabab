import { commandId } from '../../api/command-id.ts';
import type { Group } from '../../grid/batches.ts';
import { dueAt } from '../../offline/verdict.ts';

/** A command that still grows under the keys. */
export type Draft = { id: string; firstKey: number; lastKey: number; text: string };

/** The growing commands of a page, one for each lesson and kind: their ids, and when they are due. */
export class Drafts {
  private readonly drafts = new Map<string, Draft>();

  get(key: string): Draft | undefined {
    return this.drafts.get(key);
  }

  /** The draft of a group if a key has changed it; undefined when it stands as it was. */
  grown({ key, lines, held }: Group, now: number): Draft | undefined {
    const text = JSON.stringify([lines, held]);
    const known = this.drafts.get(key);
    if (known?.text === text) return undefined;
    const draft = { id: known?.id ?? commandId(), firstKey: known?.firstKey ?? now, lastKey: now, text };
    this.drafts.set(key, draft);
    return draft;
  }

  /** Forgets what the groups no longer hold; answers the ids to take off the disk. */
  forgetBut(groups: Group[]): string[] {
    const keys = new Set(groups.map(({ key }) => key));
    const gone = [...this.drafts].filter(([key]) => !keys.has(key));
    gone.forEach(([key]) => this.drafts.delete(key));
    return gone.map(([, { id }]) => id);
  }

  /** The draft leaves as a command. */
  take(key: string): Draft | undefined {
    const draft = this.drafts.get(key);
    this.drafts.delete(key);
    return draft;
  }

  /** When a group has to leave, milliseconds since 1970; never while it holds nothing ready. */
  dueAt({ key, lines }: Group): number {
    const draft = this.drafts.get(key);
    return draft && lines.length > 0 ? dueAt(draft.firstKey, draft.lastKey, lines.length) : Infinity;
  }
}
