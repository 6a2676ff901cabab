import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { JournalsOfYear, type JournalsOfYearAnswer, SignArchive } from '@parta/contracts';
import type { Command, Desk, Exit } from '../desk.ts';
import { Misuse } from '../misuse.ts';
import type { Book } from './books.ts';
import { type ArchiveFile, asText, listed, MANIFEST, type Manifest, sha256, SIGNATURE } from './manifest.ts';
import { pdfOf } from './pdf-register.ts';
import { type AbsenceBook, readAbsences, readBooks } from './read-books.ts';
import { registerOf } from './register.ts';

/** `parta archive year`: the journals of a year as data and as printed registers, hashed and signed (N-38, R-32). */
export const archiveYear: Command = {
  name: 'archive year',
  usage: 'parta archive year <folder> --school s1502 [--day 2026-09-01] [--class 8Б]',
  about: {
    ru: 'Сложить журналы учебного года в пустую папку: данные, печатные журналы классов, контрольные суммы, подпись.\n--day — любой день года, по умолчанию сегодня. С --class только один класс.',
    en: 'Put the journals of an academic year into an empty folder: data, printed registers of the classes, hashes, signature.\n--day is any day of the year, today by default. With --class one class alone.',
  },
  run: async (args, desk) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { school: { type: 'string' }, day: { type: 'string' }, class: { type: 'string' } },
    });
    const [folder] = positionals;
    if (folder === undefined) throw new Misuse(archiveYear.usage);
    if (values.school === undefined) throw new Misuse(desk.words.schoolNeeded);
    const place = await emptyFolder(resolve(desk.folder, folder), desk);
    const day = values.day ?? new Date().toLocaleDateString('sv', { timeZone: 'Europe/Moscow' });
    const asked = await desk.client.askAsService(JournalsOfYear, { schoolId: values.school, day });
    const journals = asked.journals.filter(({ classTitles }) => !values.class || classTitles.includes(values.class));
    if (journals.length === 0) throw new Misuse(desk.words.noJournals);
    const classes = (asked.classes ?? []).filter(({ title }) => !values.class || title === values.class);
    return archive({ ...asked, journals, classes }, values.school, place, desk);
  },
};

async function archive(of: JournalsOfYearAnswer, schoolId: string, folder: string, desk: Desk): Promise<Exit> {
  const { client, say, words } = desk;
  const madeAt = new Date();
  const books = await readBooks(client, of, (title) => say(words.archived(title)));
  const absences = await readAbsences(client, of.classes ?? []);
  const files = [...dataFiles(books, absences), ...(await registers(books, of, madeAt))];
  const { schoolTitle, year } = of;
  const manifest: Manifest = {
    ...{ format: 'parta-archive-2', schoolId, schoolTitle, yearId: year.yearId, yearTitle: year.title },
    ...{ madeAt: madeAt.toISOString(), files: listed(files) },
  };
  const text = asText(manifest);
  const signed = { schoolId, yearId: year.yearId, digest: sha256(text), files: files.length };
  const signature = await client.askAsService(SignArchive, signed);
  for (const { path, content } of files) await write(join(folder, path), content);
  await write(join(folder, MANIFEST), Buffer.from(text));
  await write(join(folder, SIGNATURE), Buffer.from(asText(signature)));
  say('', words.archiveSigned(files.length, signature.publicKey));
  return 0;
}

function dataFiles(books: readonly Book[], absences: readonly AbsenceBook[]): ArchiveFile[] {
  const files = [
    ...books.map((book) => ({ name: `${book.classTitles.join('-')}/${book.groupId}`, held: book })),
    ...absences.map((book) => ({ name: `${book.classTitle}/absences`, held: book })),
  ];
  return files.map(({ name, held }) => ({ path: `data/${name}.json`, content: Buffer.from(asText(held)) }));
}

/** A register for every class; a group across classes stands in the register of each of them. */
function registers(
  books: readonly Book[],
  { schoolTitle, year }: JournalsOfYearAnswer,
  madeAt: Date,
): Promise<ArchiveFile[]> {
  const classes = [...new Set(books.flatMap(({ classTitles }) => classTitles))].toSorted();
  return Promise.all(
    classes.map(async (title) => {
      const own = books.filter(({ classTitles }) => classTitles.includes(title));
      const register = registerOf(title, own, { schoolTitle, year });
      return { path: `registers/${title}.pdf`, content: await pdfOf(register, madeAt) };
    }),
  );
}

/** @throws Misuse when something lies there already */
async function emptyFolder(folder: string, { words }: Desk): Promise<string> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Misuse(words.folderNotEmpty(folder));
  return folder;
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
