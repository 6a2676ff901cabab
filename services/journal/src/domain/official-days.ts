import { type Day, type OfficialDay, officialDaysByLaw, type OfficialDays } from '@parta/school';

/** What the government decided for a year beyond the law: days off and the days they stand for, working Saturdays, eves. */
type Decided = { off: Record<Day, Day>; working: Day[]; shortened: Day[] };

/** Decrees on the transfer of days off, by year. Other years follow the law alone until their decree is out. */
const DECIDED: Record<number, Decided> = {
  2025: {
    off: {
      '2025-05-02': '2025-01-04',
      '2025-05-08': '2025-02-23',
      '2025-06-13': '2025-03-08',
      '2025-11-03': '2025-11-01',
      '2025-12-31': '2025-01-05',
    },
    working: ['2025-11-01'],
    shortened: ['2025-03-07', '2025-04-30', '2025-06-11'],
  },
  2026: {
    off: {
      '2026-01-09': '2026-01-03',
      '2026-03-09': '2026-03-08',
      '2026-05-11': '2026-05-09',
      '2026-12-31': '2026-01-04',
    },
    working: [],
    shortened: ['2026-04-30', '2026-05-08', '2026-06-11', '2026-11-03'],
  },
};

/** The official work calendar of a year: days off, shortened days, working Saturdays. */
export function officialDaysOf(year: number): OfficialDays {
  const decided = DECIDED[year];
  const byLaw = officialDaysByLaw(year);
  if (!decided) return byLaw;
  const holidays = Object.entries(byLaw).filter(([, { holiday }]) => holiday !== undefined);
  const moved = Object.entries(decided.off).map(([day, movedFrom]): [Day, OfficialDay] => [
    day,
    { kind: 'off', movedFrom },
  ]);
  const working = decided.working.map((day): [Day, OfficialDay] => [day, { kind: 'workingWeekend' }]);
  const shortened = decided.shortened.map((day): [Day, OfficialDay] => [day, { kind: 'shortened' }]);
  return Object.fromEntries([...holidays, ...moved, ...working, ...shortened]);
}
