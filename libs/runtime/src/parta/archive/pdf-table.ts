import type { Table } from './sheet.types.ts';

type Place = { left: number; top: number; bottom: number };
type Box = { x: number; y: number; width: number; height: number };

const TEXT = 7.5;
const LEAST = { number: 20, name: 122, cell: 20, day: 30, word: 58, some: 118, rest: 0 } as const;
/** A cell grows no wider than this, however few there are. */
const WIDEST_CELL = 46;
const BAND = 13;
const CENTRED = new Set(['number', 'cell', 'day']);
const UPRIGHT = 92;
/** Rows that fill a page may end this much below it. */
const ROUNDING = 0.5;
const [LOWEST_ROW, HIGHEST_ROW] = [13, 17];

/** A table on a page, and on as many further ones as its rows need: nothing is cut off. */
export class PdfTable {
  private readonly columns: number[];
  private readonly head: string[];
  private readonly rows: string[][];
  private y: number;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly table: Table,
    private readonly place: Place,
  ) {
    const [head = [], ...rows] = table.rows;
    [this.head, this.rows, this.y] = [head, rows, place.top];
    this.columns = this.widths();
  }

  /** `turn` begins the next page and draws what stands over the table there. */
  draw(turn: () => void): void {
    const { block = 1 } = this.table;
    this.drawHead();
    const heights = this.rows.map((row) => this.heightOf(row));
    for (let from = 0; from < this.rows.length; from += block) {
      const height = heights.slice(from, from + block).reduce((sum, each) => sum + each, 0);
      const isFirst = this.y <= this.place.top + this.headHeight;
      if (this.y + height > this.place.bottom + ROUNDING && !isFirst) this.turnPage(turn);
      for (const [index, row] of this.rows.slice(from, from + block).entries()) {
        this.line(row, heights[from + index] ?? LOWEST_ROW, 'text');
      }
    }
  }

  private turnPage(turn: () => void): void {
    turn();
    this.y = this.place.top;
    this.drawHead();
  }

  private get headHeight(): number {
    return (this.table.bands ? BAND : 0) + (this.table.upright ? UPRIGHT : HIGHEST_ROW);
  }

  private drawHead(): void {
    const { bands, upright } = this.table;
    if (bands) this.bands(bands);
    if (upright) this.uprightHead();
    else this.line(this.head, HIGHEST_ROW, 'bold');
  }

  private bands(bands: NonNullable<Table['bands']>): void {
    let [x, column] = [this.place.left, 0];
    for (const { title, columns } of bands) {
      const width = this.columns.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      this.cell(title, { x, y: this.y, width, height: BAND }, 'bold');
      [x, column] = [x + width, column + columns];
    }
    this.y += BAND;
  }

  private uprightHead(): void {
    let x = this.place.left;
    this.head.forEach((text, index) => {
      const width = this.columns[index] ?? LEAST.cell;
      this.frame({ x, y: this.y, width, height: UPRIGHT });
      this.document.save().rotate(-90, { origin: [x, this.y + UPRIGHT] });
      this.document.font('bold').fontSize(TEXT).fillColor('#000000');
      this.document.text(text, x + 4, this.y + UPRIGHT + Math.max(2, (width - TEXT) / 2 - 1), {
        ...{ width: UPRIGHT - 8, height: width - 2, ellipsis: true },
      });
      this.document.restore();
      x += width;
    });
    this.y += UPRIGHT;
  }

  private line(row: string[], height: number, font: 'text' | 'bold'): void {
    let x = this.place.left;
    row.forEach((text, index) => {
      const width = this.columns[index] ?? LEAST.cell;
      this.cell(text, { x, y: this.y, width, height }, font, this.table.widths[index]);
      x += width;
    });
    this.y += height;
  }

  private cell(text: string, box: Box, font: 'text' | 'bold', kind: Table['widths'][number] = 'cell'): void {
    this.frame(box);
    if (text === '') return;
    const { x, y, width, height } = box;
    const align = CENTRED.has(kind) || font === 'bold' ? 'center' : 'left';
    this.document.font(font).fontSize(TEXT).fillColor('#000000');
    const tall = Math.min(height - 2, this.document.heightOfString(text, { width: width - 4, align }));
    this.document.text(text, x + 2, y + (height - tall) / 2, {
      ...{ width: width - 4, height: height - 1, align, ellipsis: true },
    });
  }

  private frame({ x, y, width, height }: Box): void {
    this.document.rect(x, y, width, height).lineWidth(0.4).stroke('#777777');
  }

  /** Tables of marks have rows of one height that fill the page; where something is told, a row is as high as its words. */
  private heightOf(row: string[]): number {
    const wordy = row.map((text, index) => {
      const kind = this.table.widths[index];
      if (text === '' || (kind !== 'rest' && kind !== 'some')) return 0;
      this.document.font('text').fontSize(TEXT);
      return this.document.heightOfString(text, { width: (this.columns[index] ?? 0) - 4 }) + 5;
    });
    const even = (this.place.bottom - this.place.top - this.headHeight) / this.rows.length;
    const room = this.table.widths.includes('rest') ? LOWEST_ROW : Math.min(HIGHEST_ROW, even);
    return Math.max(LOWEST_ROW, room, ...wordy);
  }

  /** What fixed columns leave goes to the wide ones; where there are none, cells share it up to a limit. */
  private widths(): number[] {
    const { widths } = this.table;
    const room = this.document.page.width - 2 * this.place.left;
    const left = room - widths.reduce((sum, kind) => sum + LEAST[kind], 0);
    const growing = widths.includes('rest') ? 'rest' : 'cell';
    const share = left / Math.max(1, widths.filter((kind) => kind === growing).length);
    const more = growing === 'rest' ? share : Math.min(share, WIDEST_CELL - LEAST.cell);
    return widths.map((kind) => LEAST[kind] + (kind === growing ? more : 0));
  }
}
