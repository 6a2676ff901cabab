import type { AttendanceCode, MarkValue, Scale } from '@parta/contracts';

/** A key as the browser tells it, without the browser. */
export type KeyPress = {
  key: string;
  code: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  /** The key is held down and repeats by itself. */
  repeat: boolean;
  /** A letter is being composed, or AltGr is held: the grid leaves such keys alone. */
  composing: boolean;
};

export type GridSettings = {
  scale: Scale;
  allowOne: boolean;
  /** The school's attendance letters (Russian, lower case) and what they stand for. */
  codes: ReadonlyMap<string, AttendanceCode>;
};

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'first'
  | 'last'
  | 'ten-up'
  | 'ten-down'
  | 'lesson-back'
  | 'lesson-on';

/** What is filled: the range below its top cell; the column's blank cells of pupils who were there; the whole column. */
export type Filling = 'range' | 'blanks' | 'column';

export type Intent =
  | { kind: 'mark'; value: MarkValue }
  /** A digit of a scale with longer numbers; digits typed quickly join. */
  | { kind: 'digit'; digit: string }
  | { kind: 'absence'; code: AttendanceCode }
  | { kind: 'move'; to: Move }
  | { kind: 'extend'; to: 'up' | 'down' }
  | { kind: 'fill'; what: Filling }
  /** A slip of the layout: nothing is written, the hint names the right key. */
  | { kind: 'hint'; letter: 'н' | 'о' }
  | {
      kind:
        | 'clear'
        | 'skip'
        | 'values'
        | 'second-part'
        | 'comment'
        | 'phrases'
        | 'work'
        | 'copy'
        | 'copy-columns'
        /** Late, and by how many minutes is asked at once. */
        | 'minutes'
        | 'remark'
        | 'roll-call'
        | 'topic'
        | 'homework'
        | 'no-homework'
        | 'next-lesson'
        | 'last-lesson'
        | 'undo'
        | 'redo'
        | 'palette'
        | 'keys';
    };
