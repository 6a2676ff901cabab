import { z } from 'zod';

const Pages = z.array(z.object({ of: z.string(), files: z.array(z.string()) }));

/** Files by the address whose page is made of them, as the build of the web app wrote them down: in the page they come with the first load. */
export class Ahead {
  private readonly pages: { of: RegExp; links: string }[];

  /** `json`: `[{ of: '^/sign-in$', files: ['/assets/sign-in-1a2b.js'] }]`; undefined where the build wrote nothing down. */
  constructor(json: string | undefined) {
    const pages = Pages.parse(JSON.parse(json ?? '[]'));
    this.pages = pages.map(({ of, files }) => ({ of: new RegExp(of), links: files.map(link).join('') }));
  }

  /** The links for the head of the page at this path. */
  at(path: string): string {
    return this.pages.find(({ of }) => of.test(path))?.links ?? '';
  }
}

const link = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="${file}">`
    : `<link rel="modulepreload" crossorigin href="${file}">`;
