import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentLine, escapedText } from './content-line.ts';

/** As every reader of calendars begins: broken lines are put together again. */
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.string({
    unit: fc.constantFrom('\\', ';', ',', '\n', '\r', 'n', ':', '"', 'Ж', '😀', ' '),
    maxLength: 300,
    size: 'max',
  }),
);

test('N-42: no line of a calendar is longer than 75 octets, no letter is broken, and put together it is what it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = contentLine('DESCRIPTION', escapedText(text));
      const parts = line.split('\r\n');

      expect(parts.every((part) => Buffer.byteLength(part) <= 75)).toBe(true);
      expect(parts.slice(1).every((part) => part.startsWith(' '))).toBe(true);
      expect(line.includes('�')).toBe(text.includes('�'));
      expect(unfolded(line)).toBe(`DESCRIPTION:${escapedText(text)}`);
    }),
  );
});

test('N-42: words of a teacher cannot end a line of the calendar or begin another one, and are read as they were written', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = escapedText(text);
      const kept = text
        .replace(/\r\n?/g, '\n')
        .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (/[\n\t]/.test(sign) ? sign : ''));

      expect(/[\r\n]/.test(escaped)).toBe(false);
      expect(unescaped(escaped)).toBe(kept);
    }),
  );
});

test('N-42: a line break in homework begins no line of its own', () => {
  expect(escapedText('§ 14; № 301, 304\r\nEND:VEVENT\\')).toBe('§ 14\\; № 301\\, 304\\nEND:VEVENT\\\\');
});
