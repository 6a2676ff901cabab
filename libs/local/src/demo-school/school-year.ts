import { breaksBetween, officialDaysByLaw, type SchoolCalendar, usualPeriods } from '@parta/school';

/** The demo school in keys, files and on screens. */
export const DEMO_SCHOOL = {
  id: 's1502',
  title: 'Школа № 1502',
  district: 'district-12',
  districtTitle: 'Северный округ',
};

export const YEAR = { id: 'year-2026', title: '2026/27', from: '2026-09-01', to: '2027-05-31', endsIn: 2027 };

export const QUARTERS = usualPeriods(2026, 'quarter');

/** The year's work calendar: the law, and the day the government moved. All classes have a five-day week. */
export const demoCalendar: SchoolCalendar = {
  officialDays: {
    ...officialDaysByLaw(2026),
    '2026-12-31': { kind: 'off', movedFrom: '2026-01-04' },
    ...officialDaysByLaw(2027),
  },
  holidays: breaksBetween(QUARTERS, ['Осенние каникулы', 'Зимние каникулы', 'Весенние каникулы']),
  weekDays: 5,
  movedDays: {},
};
