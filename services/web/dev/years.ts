import type { YearsOfPupilAnswer } from '@parta/contracts';

const yearFrom = (first: number, classTitle: string): YearsOfPupilAnswer['years'][number] => ({
  ...{ from: `${first}-09-01`, until: `${first + 1}-05-31`, classTitle },
  periods: [
    { title: '1-я четверть', kind: 'quarter', from: `${first}-09-01`, until: `${first}-10-25` },
    { title: '2-я четверть', kind: 'quarter', from: `${first}-11-05`, until: `${first}-12-30` },
    { title: '3-я четверть', kind: 'quarter', from: `${first + 1}-01-11`, until: `${first + 1}-03-21` },
    { title: '4-я четверть', kind: 'quarter', from: `${first + 1}-03-29`, until: `${first + 1}-05-31` },
  ],
});

/** Eight years at school, as a pupil of the eighth form has them. */
export const yearsOfStudy: YearsOfPupilAnswer = {
  years: Array.from({ length: 8 }, (_, at) => yearFrom(2019 + at, `${at + 1} «Б»`)),
};
