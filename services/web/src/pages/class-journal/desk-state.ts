import { refused, released, settled } from '../../grid/answered.ts';
import type { Group } from '../../grid/batches.ts';
import type { CellRef } from '../../grid/cell-ref.ts';
import { recordAttendanceOf, setMarksOf } from '../../grid/command-of.ts';
import { changed } from '../../grid/entries.ts';
import { restore } from '../../grid/entry.ts';
import type { GridState } from '../../grid/grid-state.ts';
import type { Queued } from '../../offline/queued.types.ts';
import { TAB } from '../../offline/tab.ts';
import type { Verdict } from '../../offline/verdict.ts';
import type { Draft } from './drafts.ts';

/** The grid with the wishes of commands that outlived their tab. */
export function restored(state: GridState, left: Queued[]): GridState {
  const lines = left.flatMap((queued) => (queued.lines ?? []).map((line) => ({ ...line, queued })));
  const entries = lines.reduce((all, { ref, wanted, ver, queued }) => {
    const sent = queued.state === 'sealed' ? queued.id : undefined;
    return changed(all, ref, (entry) => restore(entry, wanted, ver, sent));
  }, state.entries);
  return { ...state, entries };
}

/** What the answer to a command makes of its cells. */
export function afterVerdict(state: GridState, refs: CellRef[], id: string, verdict: Verdict): GridState {
  if (verdict.kind === 'done') return settled(state, refs, id);
  if (verdict.kind === 'refused') return refused(state, refs, id, { code: verdict.code, title: verdict.title });
  return verdict.kind === 'collided' ? released(state, refs, id) : state;
}

/** A group of cells as the command that says it; with it lie the cells that still wait for a decision. */
export function sealedFrom(
  { sheet, called }: GridState,
  group: Group,
  { id, firstKey }: Draft,
  personId: string,
): Queued {
  const { kind, lessonId, lines, held } = group;
  const lesson = sheet.columns.find((column) => column.lesson.lessonId === lessonId)?.lesson;
  const said =
    kind === 'mark'
      ? { path: '/api/marks', body: setMarksOf(lessonId, lines) }
      : {
          path: '/api/attendance',
          body: recordAttendanceOf(lessonId, lines, called.has(lessonId) || (lesson?.checked ?? false)),
        };
  return { ...said, id, personId, tab: TAB, lane: lessonId, state: 'sealed', at: firstKey, lines: [...lines, ...held] };
}
