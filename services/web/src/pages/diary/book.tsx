import { useState } from 'react';
import { schoolToday } from '../../parts/dates.ts';
import { shownDays } from './answers.ts';
import type { OpenMark } from './mark-dialog.tsx';
import { Spread } from './spread.tsx';
import { Strip } from './strip.tsx';
import type { Week } from './week.types.ts';

/** The spread, and for phones the strip of days that turns it; a week opens at today. */
export function Book({ week, onOpen }: { week: Week; onOpen: (open: OpenMark) => void }) {
  const days = shownDays(week);
  const today = schoolToday();
  const [chosen, choose] = useState((days.find(({ day }) => day === today) ?? days[0])?.day ?? week.monday);
  return (
    <>
      <Strip week={week} chosen={chosen} onChoose={choose} />
      <Spread week={week} chosen={chosen} onOpen={onOpen} />
    </>
  );
}
