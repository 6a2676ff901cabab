import { expect, test } from '@jest/globals';
import { isSomebodyElse } from './evidence.ts';
import { evidenceTexts } from './evidence-texts.ts';
import type { PortalPerson } from './portal-person.ts';

const mother: PortalPerson = {
  issuer: 'https://portal.example',
  subject: '1',
  snils: '11223344595',
  familyName: 'Семёнова',
  givenName: 'Мария',
  patronymic: 'Павловна',
  birthDate: '1986-05-14',
  email: null,
  assurance: 'verified',
  closed: false,
};
const changed = (change: Partial<PortalPerson>) =>
  isSomebodyElse(evidenceTexts(mother), evidenceTexts({ ...mother, ...change }));

test('N102: another surname or another SNILS at the portal is somebody else until the school says so', () => {
  expect(changed({ familyName: 'Преображенская' })).toBe(true);
  expect(changed({ snils: '08765430300' })).toBe(true);
  expect(changed({ patronymic: 'Петровна' })).toBe(true);
});

test('F-158: ё, letter case, and what the portal no longer tells change nobody', () => {
  expect(changed({ familyName: 'СЕМЕНОВА' })).toBe(false);
  expect(changed({ snils: null, patronymic: null })).toBe(false);
  expect(changed({ birthDate: '1990-01-01' })).toBe(false);
});
