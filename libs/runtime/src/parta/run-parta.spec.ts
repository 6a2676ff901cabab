import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { connectionFacts } from './connection-facts.ts';
import type { Terminal } from './desk.ts';
import { runParta } from './run-parta.ts';
import { wordsFor } from './words.ts';

type Spoken = Terminal & { said: string[]; complained: string[] };

const folder = mkdtempSync(join(tmpdir(), 'parta-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aTerminal(line: string, environment: Terminal['environment'] = {}): Spoken {
  const [said, complained]: [string[], string[]] = [[], []];
  return {
    ...{ args: line.split(' ').filter((word) => word !== ''), environment, said, complained },
    folder,
    out: (text) => said.push(text),
    err: (text) => complained.push(text),
  };
}

test('F-048: without a word, and with help, the program explains all its commands in the language of the terminal', async () => {
  const [plain, russian, one] = [
    aTerminal(''),
    aTerminal('help', { LANG: 'ru_RU.UTF-8' }),
    aTerminal('help import timetable'),
  ];

  expect(await Promise.all([plain, russian, one].map(runParta))).toEqual([0, 0, 0]);
  expect(plain.said.join('')).toMatch(/parta import roster <folder>.*\n.*Import a school/);
  expect(russian.said.join('')).toMatch(/parta import roster <folder>.*\n.*Загрузить школу/);
  expect(one.said.join('')).not.toContain('import roster');
});

test('where nothing runs the program says so in one line and ends with 2', async () => {
  const silent = aTerminal('import roster files');
  const away = aTerminal('import roster files', { PARTA_NATS_URL: 'nats://127.0.0.1:1' });

  expect([await runParta(silent), await runParta(away)]).toEqual([2, 2]);
  expect([silent.complained, away.complained].flat()).toEqual([
    expect.stringContaining('npm start'),
    expect.stringContaining('nats://127.0.0.1:1'),
  ]);
  expect([...silent.said, ...away.said]).toEqual([]);
});

test('a command that is not there is named', async () => {
  const terminal = aTerminal('import marks');

  expect(await runParta(terminal)).toBe(2);
  expect(terminal.complained.join('')).toContain('"import marks"');
});

test('a running installation is found from a folder inside it, a dead one is not', () => {
  const terminal = aTerminal('');
  const inside = join(terminal.folder, 'school', 'files');
  mkdirSync(join(terminal.folder, '.parta'));
  mkdirSync(inside, { recursive: true });
  const record = (starter: number) =>
    writeFileSync(
      join(terminal.folder, '.parta', 'run.json'),
      JSON.stringify({ starter, nats: { url: 'nats://127.0.0.1:4222', user: 'ops', password: 'p' } }),
    );
  const found = () => connectionFacts({ ...terminal, folder: inside }, wordsFor({}));

  record(process.pid);
  expect(found()).toEqual({ servers: 'nats://127.0.0.1:4222', user: 'ops', pass: 'p' });
  record(2 ** 30);
  expect(found).toThrow('npm start');
});
