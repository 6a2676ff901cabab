import { inflateSync } from 'node:zlib';

/** A font of a file: `Type3` are outlines without letters. */
export type PdfFont = { name: string; kind: string; isEmbedded: boolean };

/**
 * A PDF as Chromium writes it, read as far as a specification of print asks: objects lie plain in it, streams packed, text as glyphs
 * with a table of their letters. Nothing else of the format is understood.
 */
export class PdfFile {
  private readonly objects = new Map<string, string>();

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1');
    for (const [, id = '', body = ''] of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) this.objects.set(id, body);
  }

  /** True with the mark of a tagged file and its tree; and how often each kind of tag stands in it. */
  get tags(): { isTagged: boolean; counts: Record<string, number> } {
    const root = [...this.objects.values()].find((body) => body.includes('/Type /Catalog')) ?? '';
    const counts: Record<string, number> = {};
    for (const body of this.objects.values()) {
      const tag = /\/Type \/StructElem\s[\s\S]*?\/S \/(\w+)/.exec(body)?.[1];
      if (tag) counts[tag] = (counts[tag] ?? 0) + 1;
    }
    return { isTagged: /\/Marked true/.test(root) && root.includes('/StructTreeRoot'), counts };
  }

  /** The language the file says it is written in. */
  get language(): string {
    return [...this.objects.values()].map((body) => /\/Lang \((\w+)/.exec(body)?.[1]).find(Boolean) ?? '';
  }

  get fonts(): PdfFont[] {
    const fonts = [...this.objects.values()].filter(
      (body) => /\/Type \/Font\s/.test(body) && !/\/CIDSystemInfo/.test(body),
    );
    return fonts.map((body) => {
      const descendant = this.at(/\/DescendantFonts \[(\d+) 0 R/.exec(body)?.[1]) || body;
      const descriptor = this.at(/\/FontDescriptor (\d+) 0 R/.exec(descendant)?.[1]);
      const kind = /\/Subtype \/(\w+)/.exec(descendant)?.[1] ?? '';
      return {
        name: /\/BaseFont \/(\S+)/.exec(body)?.[1] ?? '',
        kind,
        isEmbedded: /\/FontFile[23]? \d+ 0 R/.test(descriptor),
      };
    });
  }

  /** Width and height of each page in points. */
  get sizes(): [number, number][] {
    return this.pageObjects().map((body) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      return [Number(width), Number(height)];
    });
  }

  /** The letters of each page in the order they stand in the file, without spaces: a run ends wherever the next letter is of another font. */
  get texts(): string[] {
    return this.pageObjects().map((body) => {
      const resources = this.at(/\/Resources (\d+) 0 R/.exec(body)?.[1]) || body;
      const named = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
      const letters = new Map(named.map(([, name = '', id]) => [name, this.lettersOf(this.at(id))]));
      return textOf(this.stream(/\/Contents (\d+) 0 R/.exec(body)?.[1]), letters);
    });
  }

  private pageObjects(): string[] {
    const pages = [...this.objects.entries()].filter(([, body]) => /\/Type \/Page\s/.test(body));
    const kids = [...this.objects.values()].flatMap((body) => [
      ...(/\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g),
    ]);
    const order = kids.map(([, id]) => id);
    return pages.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([, body]) => body);
  }

  private at(id: string | undefined): string {
    return this.objects.get(id ?? '') ?? '';
  }

  private stream(id: string | undefined): string {
    const body = this.at(id);
    const start = /stream\r?\n/.exec(body);
    if (!start) return '';
    const bytes = Buffer.from(body.slice(start.index + start[0].length, body.lastIndexOf('endstream')), 'latin1');
    return body.includes('/FlateDecode')
      ? inflateSync(bytes, { finishFlush: 2 }).toString('latin1')
      : bytes.toString('latin1');
  }

  /** Letters of a font by their glyphs, both in hex as the file writes them. */
  private lettersOf(font: string): Map<string, string> {
    const table = this.stream(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]);
    const letters = new Map<string, string>();
    for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
      for (const [, glyph = '', code = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
        letters.set(key(glyph), utf16(code));
    for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
      for (const [, from = '', to = '', code = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
        for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1)
          letters.set(key(glyph.toString(16)), String.fromCodePoint(parseInt(code, 16) + glyph - parseInt(from, 16)));
    return letters;
  }
}

function textOf(content: string, letters: Map<string, Map<string, string>>): string {
  let font = '';
  let text = '';
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>/g)) {
    if (name) font = name;
    if (glyphs) text += (glyphs.match(/.{4}/g) ?? []).map((glyph) => letters.get(font)?.get(key(glyph)) ?? '').join('');
  }
  return text.replaceAll(/\s/g, '');
}

const key = (glyph: string): string => glyph.toLowerCase().padStart(4, '0');
const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
