import type { ClassJournalAnswer } from '@parta/contracts';
import { commandId } from '../../api/command-id.ts';
import { act } from '../../grid/act.ts';
import { departed } from '../../grid/answered.ts';
import { type Group, groupsOf } from '../../grid/batches.ts';
import { LINES_AT_MOST } from '../../grid/command-of.ts';
import type { Intent } from '../../grid/grid.types.ts';
import { type GridState, openGrid, reloadGrid } from '../../grid/grid-state.ts';
import { rollCalled } from '../../grid/roll-call.ts';
import { Outgoing } from '../../offline/outgoing.ts';
import type { Queued } from '../../offline/queued.types.ts';
import { queueStore } from '../../offline/queue-store.ts';
import { TAB } from '../../offline/tab.ts';
import type { Verdict } from '../../offline/verdict.ts';
import { afterVerdict, restored, sealedFrom } from './desk-state.ts';
import { Drafts } from './drafts.ts';

/**
 * The teacher's desk: the grid, the commands that grow under the keys, and the way to the journal. Every change is on
 * disk before it travels; a mark counts as saved only after the journal's answer.
 */
export class JournalDesk {
  private state: GridState;
  private version = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly drafts = new Drafts();
  readonly outgoing = new Outgoing(
    (id, refs, verdict) => {
      this.state = afterVerdict(this.state, refs, id, verdict);
      if (verdict.kind === 'collided') this.reread();
      this.collect();
      this.emit();
    },
    () => this.emit(),
  );

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
    this.state = restored(this.state, left);
    for (const queued of left) {
      if (queued.state === 'open') void queueStore.delete(queued.id);
      else this.outgoing.send(queued);
    }
    this.collect();
    this.emit();
  }

  /** Says something about a lesson that is no cell: topic, homework, work, roll call. It goes in the order of its lesson. */
  say(lane: string, path: string, body: unknown): Promise<Verdict> {
    const command = { id: commandId(), personId: this.personId, tab: TAB, lane, path, body };
    const verdict = this.outgoing.say({ ...command, state: 'sealed', at: Date.now() });
    this.emit();
    return verdict;
  }

  /** The roll of a lesson is called: first what was entered for it, then that it was. */
  callRoll(lessonId: string): Promise<Verdict> {
    this.change(rollCalled(this.state, lessonId));
    this.flush();
    return this.say(lessonId, '/api/attendance', { lessonId, checked: true, pupils: [] });
  }

  /** Everything that may go, goes now: the column, the page or the window is left. */
  flush(): void {
    groupsOf(this.state).forEach((group) => this.seal(group));
  }

  /** Keeps on disk what is not on its way and sees to it that it leaves in time. */
  private collect(): void {
    const groups = groupsOf(this.state);
    for (const id of this.drafts.forgetBut(groups)) void queueStore.delete(id);
    for (const group of groups) {
      const draft = this.drafts.grown(group, Date.now());
      if (draft) void queueStore.put({ ...sealedFrom(this.state, group, draft, this.personId), state: 'open' });
    }
    const free = groups.filter(({ lessonId }) => !this.outgoing.isBusy(lessonId));
    const next = Math.min(...free.map((group) => this.drafts.dueAt(group)));
    clearTimeout(this.timer);
    if (next < Infinity) this.timer = setTimeout(() => this.sendDue(), Math.max(0, next - Date.now()));
  }

  private sendDue(): void {
    const now = Date.now();
    const due = groupsOf(this.state).filter((group) => this.drafts.dueAt(group) <= now);
    due.forEach((group) => this.seal(group));
    this.emit();
  }

  private seal(group: Group): void {
    if (group.lines.length === 0 || this.outgoing.isBusy(group.lessonId)) return;
    const draft = this.drafts.take(group.key);
    if (!draft) return;
    const lines = group.lines.slice(0, LINES_AT_MOST);
    const queued = sealedFrom(this.state, { ...group, lines, held: [] }, draft, this.personId);
    const refs = lines.map(({ ref }) => ref);
    this.state = departed(this.state, refs, queued.id);
    void this.outgoing.keepAndSend(queued);
    this.collect();
  }

  private emit(): void {
    this.version += 1;
    this.listeners.forEach((listener) => listener());
  }
}
