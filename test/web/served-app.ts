import { afterAll, beforeAll } from '@jest/globals';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Served, serveFixture } from '../../services/web/dev/serve.ts';
import { openBrowser } from './browser.ts';

/** The web app as `npm run build` made it. */
export const DIST = join(import.meta.dirname, '../../services/web/dist');

/** The built app behind its fixture and a browser before it, for one file of specs; both are there when the first of them begins. */
export function servedApp(): { readonly browser: Browser; readonly served: Served } {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveFixture(DIST);
  });
  afterAll(async () => {
    await browser.close();
    await served[Symbol.asyncDispose]();
  });
  return {
    get browser() {
      return browser;
    },
    get served() {
      return served;
    },
  };
}
