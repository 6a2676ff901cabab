import type { Intent } from '../../grid/grid.types.ts';
import type { GridState, Told } from '../../grid/grid-state.ts';
import { lockOf } from '../../grid/sheet.ts';
import { copyColumn } from './copy-column.ts';
import type { JournalDesk } from './desk.ts';
import type { Fields } from './fields.ts';
import type { Opened } from './opened.types.ts';
import { useOwnLessons } from './use-own-lessons.ts';

type Kind = Intent['kind'];

const DIALOGS: Partial<Record<Kind, 'values' | 'keys' | 'copy' | 'remark'>> = {
  values: 'values',
  keys: 'keys',
  'copy-columns': 'copy',
  remark: 'remark',
};
const FIELDS: Partial<Record<Kind, keyof Fields>> = {
  comment: 'comment',
  phrases: 'comment',
  work: 'work',
  topic: 'topic',
  homework: 'homework',
  'no-homework': 'noHomework',
  'roll-call': 'roll',
};
/** Pressed, where the others get the focus. */
const BUTTONS: ReadonlySet<Kind> = new Set(['no-homework', 'roll-call']);
/** Nothing to open where nothing may be written. */
const OF_LESSON: ReadonlySet<Kind> = new Set(['topic', 'homework', 'no-homework', 'roll-call', 'remark']);

/** What a key asks for beyond the cells: a field of the panel, a dialog, another lesson. Everything else is the grid's. */
export function useIntents(desk: JournalDesk, fields: Fields, open: (opened: Opened) => void) {
  const goTo = useOwnLessons();
  const tell = (told: Told) => desk.change({ ...desk.getState(), told });
  const step = async (by: 1 | -1) =>
    (await goTo(lessonOf(desk.getState())?.lessonId, by)) || tell({ kind: 'no-lesson' });
  return (intent: Intent): void => {
    const { kind } = intent;
    const refusal = OF_LESSON.has(kind) && refusalOf(kind, desk.getState());
    if (refusal) return tell(refusal);
    const [dialog, field] = [DIALOGS[kind], FIELDS[kind]];
    if (dialog) return open({ kind: dialog });
    if (kind === 'copy') return void copyColumn(desk.getState());
    if (kind === 'next-lesson' || kind === 'last-lesson') return void step(kind === 'next-lesson' ? 1 : -1);
    if (!field) return desk.press(intent);
    const element = fields[field].current;
    return BUTTONS.has(kind) ? element?.click() : element?.focus();
  };
}

const lessonOf = ({ sheet, cursor }: GridState) => sheet.columns[cursor.column]?.lesson;

function refusalOf(kind: Kind, { sheet, cursor, called }: GridState): Told | undefined {
  const column = sheet.columns[cursor.column];
  const row = sheet.rows[cursor.row];
  if (!column || !row) return undefined;
  const { lessonId, checked, writable } = column.lesson;
  const lock = lockOf(column, row) ?? (writable ? undefined : 'other-teacher');
  if (lock && (kind === 'remark' || !writable)) return { kind: 'locked', lock };
  return kind === 'roll-call' && (checked || called.has(lessonId)) ? { kind: 'roll-called' } : undefined;
}
