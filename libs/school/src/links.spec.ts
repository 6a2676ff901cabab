import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areLinks, isWebAddress, schoolLinks } from './links.ts';

const plan = 'Учебный план 8 класса https://sch1502.example.ru/plan/8';

test('F-157: a line of the setting is the words of a link and its address', () => {
  expect(schoolLinks([plan, 'Кружки https://город.рф/досуг'])).toEqual([
    { title: 'Учебный план 8 класса', url: 'https://sch1502.example.ru/plan/8' },
    { title: 'Кружки', url: 'https://город.рф/досуг' },
  ]);
});

test.each([
  ['without encryption', 'План http://sch1502.example.ru/plan'],
  ['with a name and a password', 'План https://anna:tajna@sch1502.example.ru/plan'],
  ['with a name', 'План https://anna@sch1502.example.ru/plan'],
  ['with a question that could name a child', 'План https://sch1502.example.ru/plan?pupil=17'],
  ['with a place in the page', 'План https://sch1502.example.ru/plan#17'],
  ['with a port', 'План https://sch1502.example.ru:8443/plan'],
  ['of a number', 'План https://192.168.0.1/plan'],
  ['of this very machine', 'План https://localhost/plan'],
  ['that is a script', 'План javascript:alert(1)'],
  ['without words', 'https://sch1502.example.ru/plan'],
  ['with words that turn round', 'План\u202Enalp https://sch1502.example.ru/plan'],
  ['that is too long', `План https://sch1502.example.ru/${'a'.repeat(200)}`],
])('F-157: a link %s is none', (_, line) => {
  expect(schoolLinks([line])).toEqual([]);
  expect(areLinks([plan, line])).toBe(false);
});

test('F-157: a school has at most ten links, none of them twice', () => {
  const ten = Array.from({ length: 10 }, (_, at) => `Кружок https://example.ru/${at}`);

  expect(areLinks([])).toBe(true);
  expect(areLinks(ten)).toBe(true);
  expect(areLinks([...ten, plan])).toBe(false);
  expect(areLinks([plan, plan.replace('Учебный', 'Наш')])).toBe(false);
});

test('F-157: whatever is taken for a link leads by https to one host and carries nobody’s data', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true }),
      (url) => {
        for (const link of schoolLinks([`План ${url}`])) {
          const { protocol, username, password, search, hash } = new URL(link.url);
          expect({ protocol, carried: username + password + search + hash }).toEqual({
            protocol: 'https:',
            carried: '',
          });
        }
      },
    ),
  );
});

test('F-101: a link of a pupil may ask something, and still carries no password', () => {
  expect(isWebAddress('https://video.example.ru/@school?v=17#t=3')).toBe(true);
  expect(isWebAddress('https://anna:tajna@example.ru/')).toBe(false);
  expect(isWebAddress('http://example.ru/')).toBe(false);
});
