import type { ClassJournalAnswer } from '@parta/contracts';
import { commandId } from '../../api/command-id.ts';
import { act } from '../../grid/act.ts';
import { departed, refused, released, settled } from '../../grid/answered.ts';
import { type Group, groupsOf } from '../../grid/batches.ts';
import type { CellRef } from '../../grid/cell-ref.ts';
import { LINES_AT_MOST, recordAttendanceOf, setMarksOf } from '../../grid/command-of.ts';
import { changed } from '../../grid/entries.ts';
import { restore } from '../../grid/entry.ts';
import type { Intent } from '../../grid/grid.types.ts';
import { type GridState, openGrid, reloadGrid } from '../../grid/grid-state.ts';
import { Lanes } from '../../offline/lanes.ts';
import type { Queued } from '../../offline/queued.types.ts';
import { queueStore } from '../../offline/queue-store.ts';
import { TAB } from '../../offline/tab.ts';
import { dueAt, type Verdict } from '../../offline/verdict.ts';

type Batch = { id: string; firstKey: number; lastKey: number; text: string };
type Plain = { resolve: (verdict: Verdict) => void };

/**
 * The teacher's desk: the grid, the commands that grow under the keys, and the way to the journal. Every change is on
 * disk before it travels; a mark counts as saved only after the journal's answer.
 */
export class JournalDesk {
  private state: GridState;
  private readonly listeners = new Set<() => void>();
  private readonly batches = new Map<string, Batch>();
  private readonly flying = new Map<string, CellRef[]>();
  private readonly plain = new Map<string, Plain>();
  private readonly lanes = new Lanes(
    (queued, verdict) => this.heard(queued, verdict),
    () => this.emit(),
  );
  private version = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the journal last confirmed something, milliseconds since 1970. */
  savedAt: number | undefined;

  constructor(
    journal: ClassJournalAnswer,
    today: string,
    private readonly personId: string,
    private readonly reread: () => void,
  ) {
    this.state = openGrid(journal, today);
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly getState = () => this.state;
  /** Grows with everything there is to draw: the grid, and how things stand with the journal. */
  readonly getVersion = () => this.version;
  get isStruggling(): boolean {
    return this.lanes.isStruggling;
  }

  press(intent: Intent): void {
    this.change(act(this.state, intent, Date.now()));
  }

  reload(journal: ClassJournalAnswer): void {
    this.change(reloadGrid(this.state, journal));
  }

  /** Takes a new state; leaving a column sends what was written in it. */
  change(next: GridState): void {
    if (next === this.state) return;
    const isLeaving = next.cursor.column !== this.state.cursor.column;
    this.state = next;
    this.collect();
    if (isLeaving) this.flush();
    this.emit();
  }

  /** What an earlier tab left behind stands in the grid again; what was on its way goes again under the same id. */
  restore(left: Queued[]): void {
    let { entries } = this.state;
    for (const { id, state, lines = [] } of left) {
      const sent = state === 'sealed' ? id : undefined;
      for (const { ref, wanted, ver } of lines)
        entries = changed(entries, ref, (entry) => restore(entry, wanted, ver, sent));
    }
    this.state = { ...this.state, entries };
    for (const queued of left) this.takeUp(queued);
    this.collect();
    this.emit();
  }

  /** Says something about a lesson that is no cell: topic, homework, work, roll call. It goes in the order of its lesson. */
  async say(lane: string, path: string, body: unknown): Promise<Verdict> {
    const queued: Queued = {
      id: commandId(),
      personId: this.personId,
      tab: TAB,
      lane,
      path,
      body,
      state: 'sealed',
      at: Date.now(),
    };
    await queueStore.put(queued);
    return new Promise((resolve) => {
      this.plain.set(queued.id, { resolve });
      this.lanes.add(queued);
      this.emit();
    });
  }

  /** Everything that may go, goes now: the column, the page or the window is left. */
  flush(): void {
    groupsOf(this.state).forEach((group) => this.seal(group));
  }

  hurry(): void {
    this.lanes.hurry();
  }

  private takeUp(queued: Queued): void {
    if (queued.state === 'open') return void queueStore.delete(queued.id);
    this.flying.set(
      queued.id,
      (queued.lines ?? []).map(({ ref }) => ref),
    );
    this.lanes.add(queued);
  }

  /** Keeps on disk what is not on its way and sees to it that it leaves in time. */
  private collect(): void {
    const groups = groupsOf(this.state);
    const keys = new Set(groups.map(({ key }) => key));
    for (const [key, { id }] of this.batches) {
      if (keys.has(key)) continue;
      this.batches.delete(key);
      void queueStore.delete(id);
    }
    groups.forEach((group) => this.keep(group));
    this.schedule(groups);
  }

  private keep(group: Group): void {
    const now = Date.now();
    const text = JSON.stringify([group.lines, group.held]);
    const known = this.batches.get(group.key);
    if (known?.text === text) return;
    const batch = { id: known?.id ?? commandId(), firstKey: known?.firstKey ?? now, lastKey: now, text };
    this.batches.set(group.key, batch);
    void queueStore.put(this.queuedOf(batch, group, 'open'));
  }

  private schedule(groups: Group[]): void {
    clearTimeout(this.timer);
    const due = groups
      .filter(({ lines, lessonId }) => lines.length > 0 && !this.lanes.isBusy(lessonId))
      .map(({ key, lines }) => dueAt(this.batches.get(key)!.firstKey, this.batches.get(key)!.lastKey, lines.length));
    if (due.length === 0) return;
    this.timer = setTimeout(() => this.sendDue(), Math.max(0, Math.min(...due) - Date.now()));
  }

  private sendDue(): void {
    const now = Date.now();
    for (const group of groupsOf(this.state)) {
      const { firstKey, lastKey } = this.batches.get(group.key)!;
      if (dueAt(firstKey, lastKey, group.lines.length) <= now) this.seal(group);
    }
    this.emit();
  }

  private seal(group: Group): void {
    const batch = this.batches.get(group.key);
    if (!batch || group.lines.length === 0 || this.lanes.isBusy(group.lessonId)) return;
    const lines = group.lines.slice(0, LINES_AT_MOST);
    const refs = lines.map(({ ref }) => ref);
    const queued = this.queuedOf(batch, { ...group, lines, held: [] }, 'sealed');
    this.batches.delete(group.key);
    this.flying.set(batch.id, refs);
    this.state = departed(this.state, refs, batch.id);
    void queueStore.put(queued).finally(() => this.lanes.add(queued));
    this.collect();
  }

  private queuedOf({ id, firstKey }: Batch, { kind, lessonId, lines, held }: Group, state: Queued['state']): Queued {
    const lesson = this.state.sheet.columns.find((column) => column.lesson.lessonId === lessonId)?.lesson;
    const isMarks = kind === 'mark';
    const body = isMarks ? setMarksOf(lessonId, lines) : recordAttendanceOf(lessonId, lines, lesson?.checked ?? false);
    const path = isMarks ? '/api/marks' : '/api/attendance';
    return {
      id,
      personId: this.personId,
      tab: TAB,
      lane: lessonId,
      path,
      body,
      state,
      at: firstKey,
      lines: [...lines, ...held],
    };
  }

  private heard(queued: Queued, verdict: Exclude<Verdict, { kind: 'again' }>): void {
    const refs = this.flying.get(queued.id) ?? [];
    if (verdict.kind !== 'signed-out') this.flying.delete(queued.id);
    if (verdict.kind === 'done') this.savedAt = Date.now();
    if (verdict.kind === 'refused' || verdict.kind === 'collided') void queueStore.delete(queued.id);
    this.plain.get(queued.id)?.resolve(verdict);
    this.plain.delete(queued.id);
    this.state = this.after(queued.id, refs, verdict);
    if (verdict.kind === 'collided') this.reread();
    this.collect();
    this.emit();
  }

  private after(id: string, refs: CellRef[], verdict: Exclude<Verdict, { kind: 'again' }>): GridState {
    if (verdict.kind === 'done') return settled(this.state, refs, id);
    if (verdict.kind === 'refused') return refused(this.state, refs, id, verdict.code);
    return verdict.kind === 'collided' ? released(this.state, refs, id) : this.state;
  }

  private emit(): void {
    this.version += 1;
    this.listeners.forEach((listener) => listener());
  }
}
