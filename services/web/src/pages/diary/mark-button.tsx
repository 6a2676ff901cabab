import { dayOfInstant, schoolToday } from '../../parts/dates.ts';
import { MarkChip } from '../../parts/mark-chip.tsx';

import type { OpenMark } from './mark-dialog.tsx';
import { markLabel } from './mark-label.ts';

type Props = OpenMark & { onOpen: (open: OpenMark) => void };

/** A mark in the diary; a press tells what it is for. Marks of today wear a dot. */
export function MarkButton({ mark, lesson, day, onOpen }: Props) {
  const isFresh = dayOfInstant(mark.at) === schoolToday();
  return (
    <MarkChip
      value={mark.value}
      weight={mark.weight}
      fresh={isFresh}
      aria-label={markLabel(mark, isFresh)}
      onClick={() => onOpen({ mark, lesson, day })}
    />
  );
}
