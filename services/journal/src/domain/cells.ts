import { derivedId, Refusal, type SetMarks } from '@parta/contracts';

/** What stands in a cell. `value` null: a mark was here and was removed. `at` is an instant. */
export type Mark = {
  id: string;
  workId: string;
  pupilId: string;
  part: number;
  value: string | null;
  comment: string | null;
  /** The last day of a debt. */
  due: string | null;
  /** The first mark, where this one retakes it. */
  retakeOf: string | null;
  by: string | null;
  at: string;
  ver: number;
};

/** The id of a mark follows from its cell, so two editors of an empty cell meet. */
export const markIdOf = (workId: string, pupilId: string, part: number): string =>
  derivedId('mark', workId, pupilId, part);

/** Every cell somebody else wrote meanwhile is told at once, with what stands there; one cell twice in a command is a fault. */
export function noConflict(wanted: SetMarks['marks'], standing: Mark[]): void {
  const ids = wanted.map(({ workId, pupilId, part }) => markIdOf(workId, pupilId, part));
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw new Refusal('malformed', 'One cell twice', { fault: `marks.${twice}` });
  const byId = new Map(standing.map((mark) => [mark.id, mark]));
  const stale = wanted.filter(({ ver }, index) => (byId.get(ids[index] ?? '')?.ver ?? 0) !== ver);
  if (stale.length === 0) return;
  const marks = stale.map(({ workId, pupilId, part }) => standingIn({ workId, pupilId, part }, byId));
  throw new Refusal('changed-meanwhile', 'Somebody was faster', { marks });
}

type Cell = { workId: string; pupilId: string; part: number };

function standingIn(
  cell: Cell,
  byId: Map<string, Mark>,
): Cell & { markId: string } & Pick<Mark, 'value' | 'by' | 'ver'> & { at: string | null } {
  const markId = markIdOf(cell.workId, cell.pupilId, cell.part);
  const { value = null, by = null, at = null, ver = 0 } = byId.get(markId) ?? {};
  return { markId, ...cell, value, by, at, ver };
}
