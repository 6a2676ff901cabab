import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config.ts';
import { Ahead } from './ahead.ts';
import { IndexHtml, policyFor } from './index-html.ts';
import { type WebFile, webFile } from './web-file.ts';

/** The built web app in memory: its page and its files, read once at the start. */
@Injectable()
export class WebApp {
  /** Undefined until somebody builds it. */
  readonly index: IndexHtml | undefined;
  readonly ahead: Ahead;
  private readonly files: ReadonlyMap<string, WebFile>;

  constructor(@Inject(GATEWAY_CONFIG) { PARTA_WEB_FOLDER: folder }: GatewayConfig) {
    const index = readIn(folder)('index.html');
    this.index = index && new IndexHtml(index.toString());
    this.ahead = new Ahead(readIn(folder)('.vite/ahead.json')?.toString());
    const names = index ? namesIn(folder) : [];
    this.files = new Map(names.map((name) => [`/${name}`, webFile(name, readIn(folder))]));
  }

  get contentSecurityPolicy(): string {
    return this.index?.contentSecurityPolicy ?? policyFor([]);
  }

  /** The file behind a path, `/assets/index-a1b2.js`. What is not in memory is no file: no path can lead outside. */
  fileAt(path: string): WebFile | undefined {
    return this.files.get(path);
  }
}

/** The packed twins are no addresses of their own; the manifest and maps are the build's own affair. */
const NOT_SERVED = /(?:\.(?:br|gz|map)|^\.vite\/.*)$/;

const readIn = (folder: string) => (name: string) => {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path) : undefined;
};

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !NOT_SERVED.test(name));
