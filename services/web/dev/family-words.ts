import type { NotesOfWeekAnswer } from '@parta/contracts';
import type { Reply } from './answers.ts';
import { GUARDIAN } from './ids.ts';

type Wanted = { day?: string | null; text: string; ver?: number };

/** What the family of the fixture has ticked and written, with versions, so that collisions are real. */
export class FamilyWords {
  readonly done = new Set<string>();
  notes: NotesOfWeekAnswer['notes'] = [
    {
      ...{ day: null, by: GUARDIAN, at: '2026-11-17T18:00:00Z', ver: 1 },
      text: 'Забрать Варю в 13:20. Халат на химию: у бабушки.',
    },
  ];

  tick(homeworkId: string, done: boolean): Reply {
    if (done) this.done.add(homeworkId);
    else this.done.delete(homeworkId);
    return { status: 200, body: {} };
  }

  write({ day = null, text, ver = 0 }: Wanted): Reply {
    const standing = this.notes.find((each) => each.day === day);
    if ((standing?.ver ?? 0) !== ver)
      return { status: 409, body: { code: 'changed-meanwhile', title: '', status: 409 } };
    const note = { day, text, by: GUARDIAN, at: '2026-11-18T09:41:00Z', ver: ver + 1 };
    this.notes = [...this.notes.filter((each) => each.day !== day), note];
    return { status: 200, body: { ver: note.ver } };
  }
}

/** Ticks and notes: read, or said and answered with what stands then. */
export function sayOfFamily(family: FamilyWords, path: string, body: unknown): Reply | undefined {
  const wanted = (body ?? {}) as Partial<Wanted> & { done?: boolean };
  const [, homeworkId] = /\/homework\/([^/]+)\/tick$/.exec(path) ?? [];
  if (homeworkId) return family.tick(homeworkId, wanted.done === true);
  if (path.endsWith('/ticks')) return { status: 200, body: { done: [...family.done] } };
  if (!/\/weeks\/[^/]+\/notes$/.test(path)) return undefined;
  if (wanted.text === undefined) return { status: 200, body: { notes: family.notes } };
  return family.write({ ...wanted, text: wanted.text });
}
