import type { NotesOfWeekAnswer } from '@parta/contracts';
import { GUARDIAN } from './ids.ts';

/** What the family of the fixture has ticked and written. */
export class FamilyWords {
  readonly done = new Set<string>();
  notes: NotesOfWeekAnswer['notes'] = [
    {
      ...{ day: null, by: GUARDIAN, at: '2026-11-17T18:00:00Z', ver: 1 },
      text: 'Забрать Варю в 13:20. Халат на химию: у бабушки.',
    },
  ];

  tick(homeworkId: string, done: boolean): object {
    if (done) this.done.add(homeworkId);
    else this.done.delete(homeworkId);
    return {};
  }

  write({ day = null, text, ver = 0 }: Wanted & { text: string }): object {
    const note = { day, text, by: GUARDIAN, at: '2026-11-18T09:41:00Z', ver: ver + 1 };
    this.notes = [...this.notes.filter((each) => each.day !== day), note];
    return { ver: note.ver };
  }
}

type Wanted = { done?: boolean; day?: string | null; text?: string; ver?: number };

/** Ticks and notes: read, or said and answered with what stands then. */
export function sayOfFamily(family: FamilyWords, path: string, body: unknown): unknown {
  const wanted = (body ?? {}) as Wanted;
  const [, homeworkId] = /\/homework\/([^/]+)\/tick$/.exec(path) ?? [];
  if (homeworkId) return family.tick(homeworkId, wanted.done === true);
  if (path.endsWith('/ticks')) return { done: [...family.done] };
  if (!path.endsWith('/notes')) return undefined;
  return wanted.text === undefined ? { notes: family.notes } : family.write({ ...wanted, text: wanted.text });
}
