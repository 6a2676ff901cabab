import { expect, test } from '@jest/globals';
import { textOfFile } from './text-of-file.ts';

const CYRILLIC_1251 = [0xd3, 0xf0, 0xee, 0xea];

test('N-31: a timetable in UTF-8 is read with and without its byte order mark', () => {
  expect(textOfFile(Buffer.from('Урок'))).toBe('Урок');
  expect(textOfFile(Buffer.from('\uFEFFУрок'))).toBe('Урок');
});

test('N-31: a timetable in windows-1251 is read, said in its declaration or not', () => {
  const declaration = [...Buffer.from('<?xml version="1.0" encoding="windows-1251"?>')];

  expect(textOfFile(Uint8Array.from(CYRILLIC_1251))).toBe('Урок');
  expect(textOfFile(Uint8Array.from([...declaration, ...CYRILLIC_1251]))).toMatch(/Урок$/);
});

test('N-31: Russian letters are read under a declared windows-1252, Western ones as they are', () => {
  const declaration = [...Buffer.from('<?xml version="1.0" encoding="windows-1252"?>')];
  const western = [...Buffer.from('M'), 0xfc, ...Buffer.from('ller')];

  expect(textOfFile(Uint8Array.from([...declaration, ...CYRILLIC_1251]))).toMatch(/Урок$/);
  expect(textOfFile(Uint8Array.from([...declaration, ...western]))).toMatch(/Müller$/);
  expect(textOfFile(Buffer.from('<?xml version="1.0" encoding="windows-1252"?>Урок'))).toMatch(/Урок$/);
  expect(textOfFile(Uint8Array.from(western))).toBe('Müller');
});

test('N-31: a timetable saved as UTF-16 is read', () => {
  expect(textOfFile(Buffer.from('\uFEFFУрок', 'utf16le'))).toBe('Урок');
});

test('N-31: a declaration that lies, or names an encoding nobody knows, does not stop the reading', () => {
  const lying = [...Buffer.from('<?xml version="1.0" encoding="UTF-8"?>'), ...CYRILLIC_1251];

  expect(textOfFile(Uint8Array.from(lying))).toMatch(/Урок$/);
  expect(textOfFile(Buffer.from('<?xml version="1.0" encoding="klingon"?>ab'))).toMatch(/ab$/);
});
