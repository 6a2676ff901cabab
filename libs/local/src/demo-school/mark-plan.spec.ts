import { expect, test } from '@jest/globals';
import { averageOf } from '@parta/school';
import { demoSchool } from './demo-school.ts';
import { markPlan } from './mark-plan.ts';

const school = demoSchool();
const plan = markPlan(school, '2026-09-01', '2026-11-21');

test('F-061: marks stand in kept lessons of their group, their mean is near 3.9', () => {
  const members = new Map(school.groups.map(({ id, pupilIds }) => [id, new Set(pupilIds)]));
  const marks = plan.flatMap((lesson) =>
    lesson.marks.map(({ value }) => ({ scale: 'five' as const, value, weight: 100, counts: true })),
  );
  const { n, d } = averageOf(marks) ?? { n: 0n, d: 1n };

  expect(plan.every(({ groupId, marks: set }) => set.every(({ pupilId }) => members.get(groupId)?.has(pupilId)))).toBe(
    true,
  );
  expect(Math.abs(Number((1000n * n) / d) - 3900)).toBeLessThan(80);
  expect(new Set(marks.map(({ value }) => value))).toEqual(new Set(['2', '3', '4', '5']));
});

test('R-10: no lesson of the plan lies on a holiday, and grade 1 has no marks', () => {
  expect(plan.filter(({ day }) => day >= '2026-10-26' && day <= '2026-11-04')).toEqual([]);
  expect(plan.filter(({ classId, marks }) => classId.startsWith('class-1a') && marks.length > 0)).toEqual([]);
});

test('F-062: whoever is away has no mark, and nobody marks the own child', () => {
  const adults = new Map(school.pupils.map(({ id, adultIds }) => [id, adultIds]));
  const wrong = plan.flatMap(({ absences, marks, teacherId }) => {
    const away = absences.filter(({ code }) => code !== 'late').map(({ pupilId }) => pupilId);
    return marks.filter(({ pupilId }) => away.includes(pupilId) || adults.get(pupilId)?.includes(teacherId));
  });

  expect(wrong).toEqual([]);
  expect(plan.flatMap(({ absences }) => absences).length).toBeGreaterThan(1000);
});

test('F-061: a lesson is planned alike whatever weeks are asked for', () => {
  const week = markPlan(school, '2026-11-16', '2026-11-21');

  expect(markPlan(school, '2026-11-09', '2026-11-21').slice(-week.length)).toEqual(week);
});

test('N-33: no pupil writes two control works on a day', () => {
  const written = plan
    .filter(({ work }) => work.typeId === 'control')
    .flatMap(({ day, groupId }) =>
      (school.groups.find(({ id }) => id === groupId)?.pupilIds ?? []).map((id) => `${day} ${id}`),
    );

  expect(new Set(written).size).toBe(written.length);
  expect(written.length).toBeGreaterThan(1000);
});
