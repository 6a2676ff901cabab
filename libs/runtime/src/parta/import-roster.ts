import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ImportRoster, newId, PreviewRoster, type PreviewRosterAnswer, UploadRosterFile } from '@parta/contracts';
import type { Command, Desk, Exit } from './desk.ts';
import { Misuse } from './misuse.ts';
import { rosterReport } from './roster-report.ts';
import { partsOf } from './upload-parts.ts';

const PATIENCE = { deadlineMs: 120_000 };

/** `parta import roster`: the files of a school, previewed and then imported as a whole. */
export const importRoster: Command = {
  name: 'import roster',
  usage: 'parta import roster <folder> [--preview] [--exclude users.csv:17,...] [--school s1502]',
  about: {
    ru: 'Загрузить школу, классы и людей из файлов OneRoster CSV 1.1 или 1.2. С --preview только показать, что изменится.\nСтроки с отказом исправьте или исключите; --school сверяет, что файлы именно об этой школе.',
    en: 'Import a school, its classes and people from OneRoster CSV 1.1 or 1.2. With --preview only show what would change.\nMend refused rows or exclude them; --school checks that the files are about this very school.',
  },
  run: async (args, desk) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        preview: { type: 'boolean' },
        exclude: { type: 'string', multiple: true },
        school: { type: 'string' },
      },
    });
    const [folder] = positionals;
    if (folder === undefined) throw new Misuse(importRoster.usage);
    const exclude = (values.exclude ?? []).flatMap((list) => list.split(',')).filter((row) => row !== '');
    const importId = await upload(resolve(desk.folder, folder), desk);
    const preview = await desk.client.askAsService(PreviewRoster, { importId, exclude }, PATIENCE);
    desk.say(...rosterReport(preview, desk.words));
    if (preview.refused > 0) return refuse(preview, exclude, desk);
    if (values.school !== undefined && !isAbout(preview, values.school, desk)) return 1;
    if (values.preview) return end(desk, desk.words.previewOnly);
    await desk.client.askAsService(ImportRoster, { importId, exclude, digest: preview.digest }, PATIENCE);
    return end(desk, desk.words.imported);
  },
};

/** @throws Misuse when there is nothing to upload */
async function upload(folder: string, { client, words }: Desk): Promise<string> {
  const names = await readdir(folder).catch(() => {
    throw new Misuse(words.noFolder(folder));
  });
  const files = names.filter((name) => name.toLowerCase().endsWith('.csv')).toSorted();
  if (files.length === 0) throw new Misuse(words.noCsv(folder));
  const importId = newId();
  for (const name of files) {
    for (const part of partsOf(name, await readFile(join(folder, name)))) {
      await client.askAsService(UploadRosterFile, { importId, ...part });
    }
  }
  return importId;
}

function refuse({ remarks }: PreviewRosterAnswer, exclude: string[], { say, words }: Desk): Exit {
  const rows = remarks.flatMap(({ verdict, file, row }) => (verdict === 'refused' ? [`${file}:${row}`] : []));
  say('', words.excludeThem([...new Set([...exclude, ...rows])].join(',')));
  return 1;
}

function isAbout({ schools }: PreviewRosterAnswer, wanted: string, { say, words }: Desk): boolean {
  const others = schools.map(({ schoolId }) => schoolId).filter((schoolId) => schoolId !== wanted);
  if (others.length > 0) say('', words.otherSchool(others.join(', '), wanted));
  return others.length === 0;
}

function end({ say }: Desk, line: string): Exit {
  say('', line);
  return 0;
}
