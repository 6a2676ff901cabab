import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safeTarget } from './target.ts';

test('F-001: a sign-in leads back to the page it was asked from', () => {
  for (const page of ['/', '/week', '/week/2026-11-16', '/journal/8b/algebra?period=q2', '/class/7-b.a/']) {
    expect(safeTarget(page)).toBe(page);
  }
});

test('N068: whatever is no plain page of ours becomes the start page', () => {
  const tricks = [
    '//evil.example',
    'https:\\\\evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/%2f%2fevil.example',
    '/week/../../api',
    '/week#@evil',
    '/api/id/auth/cb/portal?code=1',
    '\t//evil.example',
    '/week\n//evil',
    `/${'a'.repeat(301)}`,
    '',
    'week',
    '/@evil.example',
    '/.well-known/x',
  ];

  for (const trick of tricks) expect(safeTarget(trick)).toBe('/');
});

test('N068: no text leads away from the own host', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((text) => `/${text}`),
      ),
      (text) => {
        expect(new URL(safeTarget(text), 'https://parta.example').origin).toBe('https://parta.example');
      },
    ),
  );
});
