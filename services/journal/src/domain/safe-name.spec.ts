import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safeName } from './safe-name.ts';

test.each([
  ['Параграф 12.PDF', 'pdf', 'Параграф 12.pdf'],
  ['../../etc/passwd', 'txt', 'passwd.txt'],
  ['C:\\Задания\\фото.jpeg', 'jpg', 'фото.jpg'],
  ['отчёт\u202Efdp.exe', 'pdf', 'отчётfdp.exe.pdf'],
  ['строка\r\nContent-Type: x.pdf', 'pdf', 'строкаContent-Type x.pdf'],
  ['...', 'png', 'файл.png'],
  ['', 'png', 'файл.png'],
])('F-063: a file called %j is handed out as %s: %j', (name, extension, safe) => {
  expect(safeName(name, extension)).toBe(safe);
});

test('F-063: whatever a file is called, its name has no folder, no line end and no more than 100 signs beside the extension', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const safe = safeName(name, 'pdf');
      expect(safe).not.toMatch(/[/\\\r\n\p{Cc}\p{Cf}]/u);
      expect([...safe].length).toBeLessThanOrEqual(104);
      expect(safe.endsWith('.pdf')).toBe(true);
    }),
  );
});
