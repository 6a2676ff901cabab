import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ImportTimetable, newId, PreviewTimetable, UploadTimetableFile } from '@parta/contracts';
import type { Command, Desk, Exit } from './desk.ts';
import { Misuse } from './misuse.ts';
import { timetableReport } from './timetable-report.ts';
import { partsOf } from './upload-parts.ts';

const PATIENCE = { deadlineMs: 120_000 };

/** `parta import timetable`: the week of a school from a file of XHSTT or aSc, or a set of Untis. */
export const importTimetable: Command = {
  name: 'import timetable',
  usage:
    'parta import timetable <file.xml | folder with GPU*.TXT> [--school s1502] [--from 2026-09-01] [--preview] [--leave-out-unplaced]',
  about: {
    ru: 'Загрузить расписание из файла XHSTT или aSc либо из папки с набором Untis GPU. С --preview только показать, что в файле, а с --school и то, что изменится.\n--from — первый день, по умолчанию сегодня. Чему не нашлось места, то перечислено; --leave-out-unplaced загружает без него.',
    en: 'Import a timetable from a file of XHSTT or aSc, or from a folder with a set of Untis GPU. With --preview only show what is in it, with --school also what would change.\n--from is its first day, today by default. What finds no place is listed; --leave-out-unplaced imports without it.',
  },
  run: async (args, desk) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        preview: { type: 'boolean' },
        school: { type: 'string' },
        from: { type: 'string' },
        'leave-out-unplaced': { type: 'boolean' },
      },
    });
    const [file] = positionals;
    if (file === undefined) throw new Misuse(importTimetable.usage);
    const schoolId = values.school ?? null;
    if (schoolId === null && !values.preview) throw new Misuse(desk.words.schoolNeeded);
    const wanted = { schoolId, validFrom: values.from ?? today() };
    const importId = await upload(resolve(desk.folder, file), desk);
    const preview = await desk.client.askAsService(PreviewTimetable, { importId, ...wanted }, PATIENCE);
    desk.say(...timetableReport(preview, schoolId, desk.words));
    if (schoolId === null || values.preview) return end(desk, desk.words.previewOnly);
    if (!values['leave-out-unplaced'] && preview.unplaced.length > 0) return refuse(desk);
    const command = { importId, ...wanted, schoolId, digest: preview.digest, unplaced: 'leave-out' } as const;
    const done = await desk.client.askAsService(ImportTimetable, command, PATIENCE);
    return end(desk, desk.words.planned(done.planned, done.withdrawn, done.unchanged));
  },
};

/** @throws Misuse when there is no such file, or no set in the folder */
async function upload(path: string, desk: Desk): Promise<string> {
  const importId = newId();
  for (const file of await filesAt(path, desk)) {
    for (const part of partsOf(basename(file), await bytesOf(file, desk))) {
      await desk.client.askAsService(UploadTimetableFile, { importId, ...part });
    }
  }
  return importId;
}

/** The path itself, or the files of a set when it is a folder. */
async function filesAt(path: string, { words }: Desk): Promise<string[]> {
  const names = await readdir(path).catch(() => undefined);
  if (names === undefined) return [path];
  const set = names.filter((name) => /gpu\d{3}/i.test(name)).toSorted();
  if (set.length === 0) throw new Misuse(words.noGpu(path));
  return set.map((name) => join(path, name));
}

function bytesOf(file: string, { words }: Desk): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw new Misuse(words.noFile(file));
  });
}

const today = (): string => new Date().toLocaleDateString('sv', { timeZone: 'Europe/Moscow' });

function refuse({ say, words }: Desk): Exit {
  say('', words.leaveOut);
  return 1;
}

function end({ say }: Desk, line: string): Exit {
  say('', line);
  return 0;
}
