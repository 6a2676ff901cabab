import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** So many stops of Tab are tried; a page with more would need another way. */
const STOPS = 250;
/** Says of a pressed mouse; a click that a key made has no pressed button. */
const WATCH_MOUSE = `for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
  addEventListener(kind, () => globalThis.partaMouse(), true)`;

/** Hands on a keyboard: every key is counted, and whatever a mouse does. The focus goes where Tab and arrows bring it. */
export class Keys {
  presses = 0;
  clicks = 0;

  private constructor(readonly page: Page) {}

  static async at(page: Page): Promise<Keys> {
    const keys = new Keys(page);
    await page.exposeFunction('partaMouse', () => (keys.clicks += 1));
    await page.addInitScript(WATCH_MOUSE);
    return keys;
  }

  /** One key or chord, as often as said: `Tab`, `Shift+Tab`, `ArrowDown`. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await this.page.keyboard.press(key);
      this.presses += 1;
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.presses += text.length;
  }

  /** Goes from stop to stop until the place has the focus. */
  async tabTo(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await place.waitFor();
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await hasFocus(place)) return;
      await this.press(key);
    }
    throw new Error(`${key} does not reach ${String(place)}`);
  }

  /** A button, link or summary. */
  async use(place: Locator): Promise<void> {
    await this.tabTo(place);
    await this.press('Enter');
  }

  /** A list by its first letters, as a browser searches it. */
  async choose(list: Locator, text: string): Promise<void> {
    await this.tabTo(list);
    await this.type(text);
  }

  /** A day `2026-10-28`, in whichever order the browser's language writes days and months. */
  async typeDay(field: Locator, day: string): Promise<void> {
    const [year, month, date] = day.split('-');
    await this.tabTo(field);
    for (const digits of [`${date}${month}${year}`, `${month}${date}${year}`]) {
      await this.type(digits);
      if ((await field.inputValue()) === day) return;
      await this.press('ArrowLeft', 2);
    }
  }

  /** Keeps a picture of the page where PARTA_PICTURES names a folder. */
  async look(name: string): Promise<void> {
    const folder = process.env['PARTA_PICTURES'];
    if (folder) await this.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate(
    (it: unknown) => it === (it as { ownerDocument: { activeElement: unknown } }).ownerDocument.activeElement,
  );
