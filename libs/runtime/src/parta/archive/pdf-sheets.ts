import { createRequire } from 'node:module';
import type { Sheet, Table } from './register-pages.ts';

const MARGIN = 28;
const TEXT = 7.5;
const NUMBER = 20;
const NAME = 150;
const CELL = 26;

/** One register as it is printed: sheets in their order, the first one the title. */
export type Register = { title: string; lines: string[]; sheets: Sheet[]; empty: string };

/** Draws the register on A4 across, tagged and in Golos Text; answers the PDF. The contents name the page of each sheet. */
export async function pdfOf({ title, lines, sheets, empty }: Register, madeAt: Date): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    ...{ size: 'A4', layout: 'landscape', margin: MARGIN, autoFirstPage: false, bufferPages: true },
    ...{ pdfVersion: '1.7', tagged: true, lang: 'ru-RU', displayTitle: true },
    info: { Title: title, CreationDate: madeAt, Producer: 'Parta' },
  });
  const pieces: Buffer[] = [];
  const ended = new Promise<void>((done) => document.on('end', done));
  document.on('data', (piece: Buffer) => void pieces.push(piece));
  document.registerFont('text', fontFile('400Regular/GolosText_400Regular.ttf'));
  document.registerFont('bold', fontFile('600SemiBold/GolosText_600SemiBold.ttf'));
  const pen = new Pen(document);
  pen.titlePage(title, lines);
  const first = 2 + Math.ceil(sheets.length / CONTENTS_A_PAGE);
  pen.contents(sheets.map((sheet, index) => [sheet.title, first + index]));
  for (const sheet of sheets) pen.sheet(sheet);
  pen.emptyLines(empty);
  pen.numbers(title);
  document.end();
  await ended;
  return Buffer.concat(pieces);
}

const CONTENTS_A_PAGE = 38;
const fontFile = (path: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/golos-text/${path}`);

/** Draws the kinds of pages a register has. */
class Pen {
  constructor(private readonly document: PDFKit.PDFDocument) {}

  titlePage(title: string, lines: string[]): void {
    this.document.addPage();
    this.document.font('bold').fontSize(26).text(title, MARGIN, 200, { align: 'center' });
    for (const line of lines) this.document.moveDown().font('text').fontSize(14).text(line, { align: 'center' });
  }

  contents(entries: [title: string, page: number][]): void {
    for (let from = 0; from < entries.length; from += CONTENTS_A_PAGE) {
      this.document.addPage().font('bold').fontSize(13).text('Содержание', MARGIN, MARGIN);
      const rows = entries.slice(from, from + CONTENTS_A_PAGE).map(([title, page]) => [String(page), title]);
      this.table({ rows: [['Стр.', 'Раздел'], ...rows], widths: ['cell', 'rest'] }, MARGIN + 22, 12.5);
    }
  }

  sheet({ title, under, table }: Sheet): void {
    this.document.addPage().font('bold').fontSize(12).text(title, MARGIN, MARGIN, { lineBreak: false });
    this.document
      .font('text')
      .fontSize(9)
      .text(under, MARGIN, MARGIN + 15, { lineBreak: false });
    const room = this.document.page.height - 2 * MARGIN - 50;
    this.table(table, MARGIN + 32, Math.min(22, room / table.rows.length));
  }

  emptyLines(title: string): void {
    this.document.addPage().font('bold').fontSize(12).text(title, MARGIN, MARGIN);
    const { width, height } = this.document.page;
    for (let y = MARGIN + 50; y < height - MARGIN - 20; y += 24) {
      this.document
        .moveTo(MARGIN, y)
        .lineTo(width - MARGIN, y)
        .lineWidth(0.4)
        .stroke('#888888');
    }
  }

  numbers(title: string): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.document.switchToPage(page);
      const { width, height } = this.document.page;
      const line = `${title} · ${page + 1} из ${count}`;
      this.document.font('text').fontSize(7.5).fillColor('#444444');
      this.document.text(line, MARGIN, height - MARGIN + 4, {
        width: width - 2 * MARGIN,
        align: 'right',
        lineBreak: false,
      });
      this.document.fillColor('#000000');
    }
  }

  private table({ rows, widths }: Table, top: number, height: number): void {
    const columns = this.widthsOf(widths);
    rows.forEach((row, line) => {
      let x = MARGIN;
      const y = top + line * height;
      row.forEach((cell, column) => {
        const width = columns[column] ?? CELL;
        this.cell(cell, { x, y, width, height }, line === 0 ? 'bold' : 'text');
        x += width;
      });
    });
  }

  private cell(text: string, at: { x: number; y: number; width: number; height: number }, font: string): void {
    const { x, y, width, height } = at;
    this.document.rect(x, y, width, height).lineWidth(0.4).stroke('#888888');
    if (text === '') return;
    const size = Math.min(TEXT, height - 4);
    this.document.font(font).fontSize(size).fillColor('#000000');
    this.document.text(text, x + 2, y + (height - size) / 2 - 0.5, {
      ...{ width: width - 4, height: size + 2, ellipsis: true, lineBreak: false },
    });
  }

  /** What numbers, names and cells leave goes to the wide columns; where there are none, cells share it up to double. */
  private widthsOf(widths: Table['widths']): number[] {
    const least = { number: NUMBER, name: NAME, cell: CELL, rest: 0 };
    const left = this.document.page.width - 2 * MARGIN - widths.reduce((sum, kind) => sum + least[kind], 0);
    const wide = widths.filter((kind) => kind === 'rest').length;
    const cells = widths.filter((kind) => kind === 'cell').length;
    const spare = wide > 0 ? left / wide : Math.min(CELL, left / Math.max(1, cells));
    return widths.map((kind) => least[kind] + (kind === (wide > 0 ? 'rest' : 'cell') ? spare : 0));
  }
}
