import { createHash } from 'node:crypto';

const BOOT = /<script type="application\/json" id="boot">[^<]*<\/script>/;
const HTML = /<html\b[^>]*>/;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** `attributes` of `<html>`; `links`: what the page at this address is made of beside the first load. */
type Around = { attributes: Record<string, string>; links: string };

/** The page of the web app, kept in memory: what the build made, with a place for data. */
export class IndexHtml {
  private readonly head: string;
  private readonly middle: string;
  private readonly tail: string;
  /** Everything from our own host, nothing in frames; the build's inline styles by their hashes. */
  readonly contentSecurityPolicy: string;

  constructor(html: string) {
    const place = BOOT.exec(html);
    if (!place)
      throw new Error('index.html has no place for the boot data: <script type="application/json" id="boot">');
    this.head = html.slice(0, place.index);
    const rest = html.slice(place.index + place[0].length);
    const end = Math.max(rest.indexOf('</head>'), 0);
    this.middle = rest.slice(0, end);
    this.tail = rest.slice(end);
    this.contentSecurityPolicy = policyFor([...html.matchAll(INLINE_STYLE)].map(([, style = '']) => style));
  }

  /**
   * The links come last: a phone asks for six files at once, and those every page needs are the longest on their way.
   * A JSON block runs nothing, so the policy stays strict; `<` is escaped, so nothing can end it early.
   */
  with(json: string, { attributes, links }: Around): string {
    const head = this.head.replace(HTML, `<html${Object.entries(attributes).map(attribute).join('')}>`);
    const escaped = json.replaceAll('<', String.raw`\u003c`);
    return `${head}<script type="application/json" id="boot">${escaped}</script>${this.middle}${links}${this.tail}`;
  }
}

/** Without a built app nothing is inline. */
export const policyFor = (styles: string[]): string => {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  const style = hashes.length > 0 ? [`style-src 'self' ${hashes.join(' ')}`] : [];
  return [
    "default-src 'self'",
    ...style,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
};

const attribute = ([name, value]: [string, string]): string => ` ${name}="${value}"`;
