import { expect, test } from '@jest/globals';
import { type LetterAbout, marksLetter } from './letter.ts';

const line = {
  subject: 'Алгебра',
  value: '5',
  was: null,
  typeTitle: 'контрольная',
  workTitle: '№ 3',
  weight: 150,
  day: '2026-11-18',
};
const about = (given: Partial<LetterAbout> = {}): LetterAbout => ({
  ...{ childId: 'c1', childName: 'Тимофей', lines: [line], publicUrl: 'https://diary.test', locale: 'ru' as const },
  ...given,
});

test('F-129: a line names the day, the mark, the work and a weight that is not one', () => {
  expect(marksLetter(about()).text).toContain('Алгебра\n  18 ноября: 5, контрольная № 3, вес 1,5');
  expect(marksLetter(about({ locale: 'en' })).text).toContain('  18 November: 5, контрольная № 3, weight 1.5');
  expect(marksLetter(about({ lines: [{ ...line, weight: 100 }] })).text).not.toContain('вес');
});

test('F-129: a title that begins with the kind of work does not repeat it', () => {
  const titled = { ...line, typeTitle: 'Контрольная работа', workTitle: 'Контрольная работа № 2', weight: 100 };

  expect(marksLetter(about({ lines: [titled] })).text).toContain('18 ноября: 5, Контрольная работа № 2\n');
});

test('F-129: a corrected mark is told old and new, a removed one as removed, a word in words', () => {
  const text = (was: string | null, value: string | null) =>
    marksLetter(about({ lines: [{ ...line, was, value }] })).text;

  expect(text('4', '5')).toContain('было 4, стало 5');
  expect(text('2', null)).toContain('оценка 2 убрана');
  expect(text(null, 'na')).toContain('не аттестован');
});

test('F-127: the letter leads to the week of the newest lesson', () => {
  const lines = [line, { ...line, day: '2026-11-12' }];

  expect(marksLetter(about({ lines, publicUrl: 'https://diary.test/' })).text).toContain(
    'https://diary.test/diary/c1/2026-11-16',
  );
});

test('F-127: after forty lines the letter says how many more there are', () => {
  const letter = marksLetter(about({ lines: Array.from({ length: 45 }, () => line) }));

  expect(letter.text.match(/18 ноября/g)).toHaveLength(40);
  expect(letter.text).toContain('И ещё оценок: 5');
});

test('F-127: nothing in a letter can become markup', () => {
  const { html } = marksLetter(about({ lines: [{ ...line, subject: '<img src=x>', workTitle: '"a" & b' }] }));

  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html).toContain('&quot;a&quot; &amp; b');
});

test('F-127: the letter speaks the language it is written in, in subject, text and page', () => {
  expect(marksLetter(about()).subject).toBe('Тимофей: новые оценки');
  expect(marksLetter(about({ locale: 'en', lines: [{ ...line, was: '4' }] })).subject).toBe(
    'Тимофей: a mark was corrected',
  );
  expect(marksLetter(about({ locale: 'en' })).html).toContain('<html lang="en">');
});
