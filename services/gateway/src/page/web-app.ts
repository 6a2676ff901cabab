import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { GATEWAY_CONFIG, type GatewayConfig } from '../gateway.config.ts';
import { IndexHtml, policyFor } from './index-html.ts';

/** The built web app: its page and the names of its files, read once at the start. */
@Injectable()
export class WebApp {
  readonly folder: string;
  /** Undefined until somebody builds it. */
  readonly index: IndexHtml | undefined;
  private readonly files: ReadonlySet<string>;

  constructor(@Inject(GATEWAY_CONFIG) { PARTA_WEB_FOLDER: folder }: GatewayConfig) {
    this.folder = folder;
    const index = join(folder, 'index.html');
    this.index = existsSync(index) ? new IndexHtml(readFileSync(index, 'utf8')) : undefined;
    this.files = new Set(this.index && filesIn(folder));
  }

  get contentSecurityPolicy(): string {
    return this.index?.contentSecurityPolicy ?? policyFor([]);
  }

  /** The file behind a path, `assets/index-a1b2.js`. The packed twins and what the build keeps for itself are no addresses. */
  fileOf(path: string): string | undefined {
    const name = path.slice(1);
    return this.files.has(name) ? name : undefined;
  }
}

const NOT_SERVED = /(?:\.(?:br|gz|map)|^\.vite\/.*)$/;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((name) => !NOT_SERVED.test(name));
