import { createRequire } from 'node:module';
import { PdfTable } from './pdf-table.ts';
import type { Register, Sheet } from './sheet.types.ts';

const MARGIN = 28;
/** Room over a table for its title, and below for signatures. */
const HEAD = 34;
const FOOT = 26;
const CONTENTS_A_PAGE = 38;

/** Draws the register on A4 across, in Golos Text; answers the PDF. The contents name the first page of each part. */
export async function pdfOf(register: Register, madeAt: Date): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    ...{ size: 'A4', layout: 'landscape', autoFirstPage: false, bufferPages: true },
    /* No margin below: a line written there would begin a page of its own. */
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 },
    ...{ pdfVersion: '1.7', tagged: true, lang: 'ru-RU', displayTitle: true },
    info: { Title: register.title, CreationDate: madeAt, Producer: 'Parta' },
  });
  const pieces: Buffer[] = [];
  const ended = new Promise<void>((done) => document.on('end', done));
  document.on('data', (piece: Buffer) => void pieces.push(piece));
  document.registerFont('text', fontFile('400Regular/GolosText_400Regular.ttf'));
  document.registerFont('bold', fontFile('600SemiBold/GolosText_600SemiBold.ttf'));
  new Pen(document).register(register);
  document.end();
  await ended;
  return Buffer.concat(pieces);
}

const fontFile = (path: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/golos-text/${path}`);

/** Draws the kinds of pages a register has. */
class Pen {
  constructor(private readonly document: PDFKit.PDFDocument) {}

  register({ title, lines, sheets, empty }: Register): void {
    this.titlePage(title, lines);
    const sections = new Set([...sheets.map(({ section }) => section), empty]);
    const contentPages = Math.ceil(sections.size / CONTENTS_A_PAGE);
    for (let page = 0; page < contentPages; page += 1) this.document.addPage();
    const pageOf = new Map<string, number>();
    for (const sheet of sheets) {
      if (sheet.side === 'left' && this.pages % 2 === 0) this.document.addPage();
      if (!pageOf.has(sheet.section)) pageOf.set(sheet.section, this.pages + 1);
      this.sheet(sheet);
    }
    pageOf.set(empty, this.pages + 1);
    this.emptyLines(empty);
    this.contents([...pageOf]);
    this.numbers(`${title} · ${lines.join(' · ')}`);
  }

  private get pages(): number {
    return this.document.bufferedPageRange().count;
  }

  private titlePage(title: string, lines: string[]): void {
    this.document.addPage();
    const { width, height } = this.document.page;
    this.document.rect(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN).lineWidth(1);
    this.document.stroke('#888888');
    this.document.font('bold').fontSize(30).text(title, MARGIN, 190, { align: 'center' });
    for (const line of lines) this.document.moveDown(0.6).font('text').fontSize(15).text(line, { align: 'center' });
    this.signatures(['Классный руководитель', 'Директор'], height - 90);
  }

  /** Drawn last, on the pages kept for it behind the title. */
  private contents(entries: [section: string, page: number][]): void {
    for (let from = 0; from < entries.length; from += CONTENTS_A_PAGE) {
      this.document.switchToPage(1 + from / CONTENTS_A_PAGE);
      this.document.font('bold').fontSize(13).text('Содержание', MARGIN, MARGIN);
      entries.slice(from, from + CONTENTS_A_PAGE).forEach(([section, page], line) => {
        const y = MARGIN + 26 + line * 13;
        const end = this.document.page.width - MARGIN;
        this.document.font('text').fontSize(9.5);
        this.document.text(section, MARGIN, y, { lineBreak: false });
        const after = MARGIN + this.document.widthOfString(section) + 6;
        this.document.moveTo(after, y + 9).lineTo(end - 26, y + 9);
        this.document.lineWidth(0.5).dash(1, { space: 2 }).stroke('#888888').undash();
        this.document.text(String(page), end - 24, y, { width: 24, align: 'right', lineBreak: false });
      });
    }
  }

  private sheet(sheet: Sheet): void {
    const { table, signed = [] } = sheet;
    const bottom = (): number => this.document.page.height - MARGIN - (signed.length > 0 ? FOOT : 8);
    this.heading(sheet);
    new PdfTable(this.document, table, { left: MARGIN, top: MARGIN + HEAD, bottom: bottom() }).draw(() => {
      this.signatures(signed, bottom() + 8);
      this.heading({ ...sheet, title: `${sheet.title} (продолжение)` });
    });
    this.signatures(signed, bottom() + 8);
  }

  private heading({ title, under }: Sheet): void {
    this.document.addPage().font('bold').fontSize(12).text(title, MARGIN, MARGIN, { lineBreak: false });
    this.document.font('text').fontSize(9);
    this.document.text(under, MARGIN, MARGIN + 16, { lineBreak: false });
  }

  /** A line to sign on for each of them, side by side. */
  private signatures(signed: string[], y: number): void {
    const room = (this.document.page.width - 2 * MARGIN) / Math.max(1, signed.length);
    signed.forEach((who, index) => {
      const x = MARGIN + 8 + index * room;
      this.document.font('text').fontSize(9).text(who, x, y, { lineBreak: false });
      const after = x + this.document.widthOfString(who) + 8;
      this.document.moveTo(after, y + 10).lineTo(after + 150, y + 10);
      this.document.lineWidth(0.5).stroke('#000000');
    });
  }

  private emptyLines(title: string): void {
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

  private numbers(title: string): void {
    const count = this.pages;
    for (let page = 1; page < count; page += 1) {
      this.document.switchToPage(page);
      const { width, height } = this.document.page;
      this.document.font('text').fontSize(7.5).fillColor('#444444');
      const [y, whole] = [height - MARGIN + 6, width - 2 * MARGIN];
      this.document.text(title, MARGIN, y, { width: whole, lineBreak: false });
      const number = `${page + 1} из ${count}`;
      this.document.text(number, MARGIN, y, { width: whole, align: 'right', lineBreak: false });
      this.document.fillColor('#000000');
    }
  }
}
