import { useState } from 'react';
import { Sheet } from './sheet.tsx';
import { sheetsOf } from './sheets-of.ts';
import type { Week } from '../diary/week.types.ts';

/** The weeks of one pupil that are printed, the first one first. */
export type Diary = { pupilId: string; name: string; school: string; weeks: Week[] };

/** The sheets of all diaries, one pupil after the other; pages are counted for each pupil. */
export function Diaries({ diaries }: { diaries: Diary[] }) {
  return diaries.map((diary) => <Sheets key={diary.pupilId} diary={diary} />);
}

function Sheets({ diary: { name, school, weeks } }: { diary: Diary }) {
  const [long, setLong] = useState<ReadonlySet<string>>(new Set());
  const sheets = weeks.flatMap((week) => sheetsOf(week, long.has(week.monday) ? 'long' : 'usual'));
  return sheets.map((sheet, at) => {
    const { week, halves, end } = sheet;
    return (
      <Sheet
        key={`${week.monday} ${halves[0][0]?.day ?? end} ${halves[0].length}`}
        sheet={sheet}
        owner={[name, week.classTitle, school].filter(Boolean).join(', ')}
        page={at + 1}
        pages={sheets.length}
        onTooLong={() => setLong((known) => new Set(known).add(week.monday))}
      />
    );
  });
}
