import { expect, test } from '@jest/globals';
import { codeOfProtocolError, refusal } from './portal-fault.ts';
import { limitsOf } from './session-limits.ts';

test('N069: the portal’s code decides what is said, its words never', () => {
  expect(codeOfProtocolError('access_denied')).toBe('PORT-02');
  expect(codeOfProtocolError('temporarily_unavailable')).toBe('PORT-03');
  expect(codeOfProtocolError('invalid_grant')).toBe('PORT-04');
  expect(codeOfProtocolError('<script>alert(1)</script>')).toBe('PORT-01');
  expect(JSON.stringify(refusal('PORT-02'))).not.toContain('<');
});

test('F-154: families stay signed in for half a day, teachers for an hour, administrators for a quarter of one', () => {
  expect(limitsOf('guardian')).toEqual({ idle: 43_200, absolute: 86_400 });
  expect(limitsOf('subjectTeacher')).toEqual({ idle: 3600, absolute: 43_200 });
  expect(limitsOf('schoolAdministrator')).toEqual({ idle: 900, absolute: 28_800 });
});
